// Foundation's order is that of the canonical decompositions.
import Foundation
let ws = [
  "zebra", "éclair", "apple", "Ångström", "e", "é", "eb", "e\u{301}", "ee", "ö", "o", "ß", "ss", "Z", "a b", "a-b",
  "日本", "ñ", "n", "nz", "", "é!", "e!", "😀", "\u{FF21}",
]
for a in ws {
  for b in ws {
    let r = [
      a.compare(b), a.caseInsensitiveCompare(b), a.compare(b, options: .caseInsensitive),
      a.compare(b, options: [.diacriticInsensitive, .caseInsensitive]), a.compare(b, options: .literal),
    ].map { "\($0.rawValue)" }.joined(separator: " ")
    print(a, b, r)
  }
}
