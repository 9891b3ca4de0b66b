// swift-format-ignore-file
enum InputError: Error { case empty, notNumber(String), outOfRange(Int, allowed: ClosedRange<Int>) }
func parse(_ s: String, in range: ClosedRange<Int> = 0...100) throws -> Int {
  guard !s.isEmpty else { throw InputError.empty }
  guard let n = Int(s) else { throw InputError.notNumber(s) }
  guard range.contains(n) else { throw InputError.outOfRange(n, allowed: range) }
  return n
}
for s in ["42", "", "x7", "400", "-1"] {
  do { print("ok", try parse(s)) }
  catch InputError.empty { print("nothing entered") }
  catch InputError.notNumber(let t) { print("'\(t)' is no number") }
  catch let InputError.outOfRange(n, allowed) where n > allowed.upperBound { print(n, "above", allowed.upperBound) }
  catch { print("other:", error) }
}
let good = ["1", "z", "3"].compactMap { try? parse($0) }
print(good, (try? parse("")) ?? -1, try parse("7", in: 5...9))
