// swift-format-ignore-file
import Foundation
let t = "héllo, wörld 42!"
func show(_ r: Range<String.Index>?) { if let r { print(t[r], t.distance(from: t.startIndex, to: r.lowerBound)) } else { print("none") } }
show(t.rangeOfCharacter(from: .decimalDigits))
show(t.rangeOfCharacter(from: .whitespaces, options: .backwards))
show(t.rangeOfCharacter(from: CharacterSet(charactersIn: "öé")))
show(t.rangeOfCharacter(from: .uppercaseLetters))
show(t.rangeOfCharacter(from: .letters, options: [], range: t.firstIndex(of: " ")!..<t.endIndex))
show(t.rangeOfCharacter(from: CharacterSet.letters.inverted))
