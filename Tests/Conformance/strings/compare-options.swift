// swift-format-ignore-file
import Foundation
let s = "Hello hello HELLO"
print(s.range(of: "HELLO", options: .caseInsensitive).map { s[$0] } as Any, s.range(of: "hello", options: .backwards).map { s.distance(from: s.startIndex, to: $0.lowerBound) } as Any)
print(s.replacingOccurrences(of: "hello", with: "x", options: .caseInsensitive), s.replacingOccurrences(of: "l", with: "L", options: .literal), s.range(of: "ell", options: .anchored) == nil, s.range(of: "HELLO", options: [.caseInsensitive, .backwards, .anchored]) != nil)
print("apple".compare("APPLE", options: .caseInsensitive) == .orderedSame, "file10".compare("file9", options: .numeric) == .orderedDescending, "b".compare("A", options: .caseInsensitive) == .orderedDescending, ["a10", "a2", "A1"].sorted { $0.compare($1, options: [.numeric, .caseInsensitive]) == .orderedAscending })
print("Swift".localizedCaseInsensitiveContains("SWI"), "abcabc".range(of: "b", options: [], range: "abcabc".index("abcabc".startIndex, offsetBy: 2)..<"abcabc".endIndex) != nil, "a b  c".replacingOccurrences(of: " ", with: "", options: .literal, range: nil))
