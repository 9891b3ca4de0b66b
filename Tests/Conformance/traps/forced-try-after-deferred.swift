struct Empty: Error {}
func fail() throws -> Int { throw Empty() }
func run() {
  defer { print("never printed") }
  print("before")
  print(try! fail())
}
run()
