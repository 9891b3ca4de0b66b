// Where an index of one view stands in another, what pieces of views are as text, and code units by themselves.
let s = "héllo😀", sub = s.dropFirst(2)
let i = s.index(s.startIndex, offsetBy: 2)
print(String("p".utf16), String("p".unicodeScalars))
let a = String("p".utf8)
print(
  a, String(s.utf8.prefix(3)) as Any, String(s.utf8.prefix(2)) as Any, String(s.utf16.prefix(3)) as Any,
  String(s.utf16.dropLast()) as Any, String(Substring("q").utf16) as Any, Substring(s.utf16.prefix(2)))
print(i.samePosition(in: s.utf8)! == i)
print(i.samePosition(in: s.utf16)! == i, i.samePosition(in: s.unicodeScalars)! == i, i.samePosition(in: s)! == i)
print(
  String.Index(i, within: s.utf8) != nil, String.Index(i, within: s.utf16)! == i, String.Index(i, within: sub) != nil,
  s.utf8.index(s.startIndex, offsetBy: 2).samePosition(in: s) as Any,
  s.utf8.index(s.startIndex, offsetBy: 2).samePosition(in: s.unicodeScalars) as Any)
let flag = "🇩🇪x";
print(
  flag.unicodeScalars.index(after: flag.startIndex).samePosition(in: flag) as Any,
  flag.unicodeScalars.index(after: flag.startIndex).samePosition(in: flag.unicodeScalars) != nil)
print(
  UTF16.isLeadSurrogate(0xD800), UTF16.isTrailSurrogate(3), UTF16.isSurrogate(0xDC00), UTF16.width("a"),
  UTF8.width("é"), UTF8.isContinuation(0x80), UTF16.leadSurrogate("😀"), UTF16.trailSurrogate("😀"), UTF8.isASCII(3),
  s.utf16.filter { UTF16.isTrailSurrogate($0) }.count, s.utf8.filter { !UTF8.isContinuation($0) }.count)
let units: [UTF8.CodeUnit] = [1]; print(units, Unicode.UTF16.CodeUnit.self)
var out = ""
("x" as Unicode.Scalar).write(to: &out)
print(out, sub.firstIndex(of: "o")!.utf16Offset(in: sub), sub.firstIndex(of: "o")!.utf16Offset(in: s))
var v = "xaéñb".dropFirst().unicodeScalars
v.append("z"); v.removeFirst(); print(String(v), v.count, String(Substring(v)))
v.insert("ö", at: v.startIndex); v.removeAll { $0 == "ñ" }; v += "qq".unicodeScalars;
v.replaceSubrange(v.startIndex..<v.index(after: v.startIndex), with: "12".unicodeScalars);
print(String(v), v.first!, v.last!)
func mulmod<T: FixedWidthInteger>(_ a: T, _ b: T, _ m: T) -> T where T.Magnitude == T {
  m.dividingFullWidth(a.multipliedFullWidth(by: b)).remainder
}
func full<T: FixedWidthInteger>(_ a: T, _ b: T) -> String {
  let p = a.multipliedFullWidth(by: b); return "\(p.high) \(p.low)"
}
print(
  mulmod(UInt64.max - 1, UInt64.max - 2, .max), mulmod(200 as UInt8, 100, 251), full(Int.min, -1),
  full(Int8(-128), 127), full(UInt32.max, UInt32.max))
var interp = DefaultStringInterpolation(literalCapacity: 1, interpolationCount: 1); interp.write("w");
interp.appendLiteral("l"); interp.appendInterpolation(3); print("t", to: &interp);
print(String(stringInterpolation: interp))
