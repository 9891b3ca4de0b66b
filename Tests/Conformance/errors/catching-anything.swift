// swift-format-ignore-file
struct E: Error {}
func reg(_ x: Int) throws { if x > 1 { throw E() } }
[1, 2].forEach {
  do { try reg($0); print("ok", $0) } catch _ { print("conflict", $0) }
}
func g() { do { try reg(2) } catch _ where false { print("never") } catch let e { print(e) } }
func h() { do { try reg(2) } catch _ { print("h") } }
g(); h();
struct C { init() { [2].forEach { do { try r($0) } catch _ { fatalErrorish("x") } } }
  func r(_ x: Int) throws { throw E() }
  func fatalErrorish(_ s: String) { print(s) } }
_ = C()
