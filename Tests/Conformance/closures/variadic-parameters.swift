// swift-format-ignore-file
import Foundation
print(type(of: llround(2.5)), type(of: lround(2.5)), lrint(2.5), lround(-2.5))
let sum = { (xs: Int...) in xs.reduce(0, +) }; print(sum(1, 2, 3), sum())
let join: (String...) -> String = { (s: String...) in s.joined(separator: "-") }; print(join("a", "b"))
let j2: (String...) -> String = { $0.joined() }; print(j2("a", "b"))
let mix = { (a: Int, rest: Double...) -> String in "\(a) \(rest)" }; print(mix(1, 2.5, 3))
