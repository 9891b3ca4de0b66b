// swift-format-ignore-file
enum Err: Error { case two }
class R { let id: Int; var next: R?
  init(_ n: Int) throws { id = n; if n == 2 { throw Err.two }; if n > 0 { next = try R(n - 1) }; print("R\(n)", terminator: ";") }; deinit { print("~R\(id)", terminator: ";") } }
do { _ = try R(3) } catch { print("caught", error) }
do { _ = try R(5) } catch { print("caught", error) }
class T { let id: Int; init(_ n: Int) throws { id = n; if n == 2 { throw Err.two } };  deinit { print("~T\(id)", terminator: ";") } }
func f() throws { let a = try T(1); print("made", a.id); _ = try T(2) }
do { try f() } catch { print("caught", error) }
class U { let t: T; let u: T?; init() throws { t = try T(5); u = try T(2) }; deinit { print("never") } }
do { _ = try U() } catch { print("caught", error) }
struct S { let a: T, b: T; var c: [T]; init(_ n: Int) throws { a = try T(7); c = [a]; b = try T(n) } }
do { let s = try S(3); print(s.b.id, s.c.count, terminator: ";"); _ = try S(2) } catch { print("caught", error) }
struct V { var t: T?; init?(_ n: Int) throws { t = try T(8); if n == 0 { return nil }; t = try T(n) } }
do { print((try V(0)) as Any is V, terminator: ";"); _ = try V(2) } catch { print("caught", error) }
func g(_ n: Int) throws -> (T, T) { (try T(9), try T(n)) }
do { _ = try g(2) } catch { print("caught", error) }
do { let x = [try T(10), try T(2)]; print(x.count) } catch { print("caught", error) }
class W: T { let w: T; override init(_ n: Int) throws { w = try T(11); try super.init(n); print("W", terminator: ";") }; deinit { print("~W", terminator: ";") } }
do { _ = try W(4); _ = try W(2) } catch { print("caught", error) }
class X { var t: T?; init(_ n: Int) throws { t = try T(12); if n > 0 { throw Err.two } }; convenience init() throws { try self.init(1) }; deinit { print("~X", terminator: ";") } }
do { _ = try X() } catch { print("caught", error) }
print((try? X()) == nil, ((try? S(2)) as Any) is S, (try? R(2)) === nil)
extension X: Equatable { static func == (a: X, b: X) -> Bool { a === b } }
