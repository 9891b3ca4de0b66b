// swift-format-ignore-file
enum Parse: Error { case empty, bad(Character) }
func digits(_ s: String) throws(Parse) -> [Int] {
  guard !s.isEmpty else { throw .empty }
  var out: [Int] = []
  for c in s { guard let d = c.wholeNumberValue else { throw .bad(c) }; out.append(d) }
  return out
}
for s in ["123", "", "1x"] {
  do throws(Parse) { print(try digits(s)) } catch {
    switch error { case .empty: print("empty"); case .bad(let c): print("bad", c) }
  }
}
do { print(try digits("9q")) } catch .bad(let c) { print("bad", c) } catch { print("other", error) }
func map<T, U, E>(_ xs: [T], _ f: (T) throws(E) -> U) throws(E) -> [U] { var o: [U] = []; for x in xs { o.append(try f(x)) }; return o }
print(map([1, 2]) { $0 + 1 })
do { print(try map(["1", ""], digits)) } catch { print(type(of: error), error) }
let r: Result<[Int], Parse> = Result { () throws(Parse) in try digits("4z") }
print(r)
struct Never2: Error {}
func never() throws(Never) -> Int { 3 }
print(never())
extension Parse: CustomStringConvertible { var description: String { switch self { case .empty: "EMPTY"; case .bad(let c): "BAD(\(c))" } } }
print((try? digits("")) as Any, Parse.bad("w"), "\(r)")
