// Initial values are made once, by the initialiser that is delegated to: also from a loop or a `catch`.
struct Oops: Error {}
class Note { init() { print("note") } }
struct S {
  var note = Note()
  var a: Int
  init(x: Int) { a = x }
  init(w: Int) {
    while true {
      self.init(x: w)
      break
    }
  }
  init(c: Int) {
    do { throw Oops() } catch { self.init(x: c) }
  }
}
print(S(w: 3).a)
print(S(c: 4).a)
