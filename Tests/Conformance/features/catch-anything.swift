func f() throws -> Int { 3 }
let c: () -> Int = {
  do { _ = try f() } catch _ { print("caught") }
  return 0
}
print(c())
