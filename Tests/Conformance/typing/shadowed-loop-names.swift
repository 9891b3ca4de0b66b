// swift-format-ignore-file
for x in [1, 2] { let x = "\(x)"; print(x) }
for (i, x) in [5].enumerated() { let i = i + 1; var x = x; x += 1; print(i, x) }
var o: Int? = 3
if let o { let o = o + 1; print(o) }
while let v = o { let v = v * 2; print(v); o = nil }
switch 3 { case let n where n > 2: let n = n + 1; print(n); default: break }
func f(x: Int) -> Int { let x = x + 1; return x }
print(f(x: 1), [1].map { x in let x = x + 5; return x })
struct E: Error {}
do { throw E() } catch { let error = "\(error)"; print(error) }
do { throw E() } catch let e { let e = "\(e)"; print(e) }
for case let y? in [1, nil] { let y = y + 1; print(y) }
if case let z = 4, z > 1 { let z = z; print(z) }
func g(_ p: Int?) { guard let p else { return }; do { let p = p + 1; print(p) }; for p in 0..<p { print(p) } }
g(2)
if #unavailable(iOS 15) { print("un") } else { print("av") }
if #available(macOS 12, *) { print("av") } else { print("un") }

func m<T>(_ f: (Void) -> T) -> T { f(()) }; print(m { "z" }); print([()].map { 1 })
enum Gr<T> { enum Cy: Error { case at(T), none } }
do { throw Gr<Int>.Cy.at(3) } catch Gr<Int>.Cy.at(let v) { print(v) } catch { print("other") }
switch Gr<String>.Cy.at("q") { case Gr<String>.Cy.none: print("none"); case Gr<String>.Cy.at(let s): print(s) }
let a = (\String.count).appending(path: \Int.description); print("abc"[keyPath: a]); let b = (\[String].first).appending(path: \.?.count); print(["xy"][keyPath: b] as Any)
