// swift-format-ignore-file
import Foundation
enum A: Error { case x, y(Int), z, w(String) }
enum B: Int, Error { case p = 7, q }
enum C: String, Error { case p = "a", q }
struct S: Error { var n = 1 }
class K: Error {}
enum L: LocalizedError { case a, b; var errorDescription: String? { self == .a ? "described a" : nil } }
enum N: Error { struct Inner: Error {} }
struct M: LocalizedError { var errorDescription: String? { "M!" }; var failureReason: String? { "because" }; var recoverySuggestion: String? { nil } }
let all: [any Error] = [A.x, A.y(1), A.z, A.w("q"), B.p, B.q, C.p, C.q, S(), K(), L.a, L.b, N.Inner(), M()]
for e in all { print(e.localizedDescription) }
print(A.x.localizedDescription, M().localizedDescription, M().failureReason ?? "-", M().recoverySuggestion ?? "-")
do { throw L.b } catch { print("Error: \(error.localizedDescription)") }
let r: Result<Int, A> = .failure(.z)
if case .failure(let e) = r { print(e.localizedDescription) }
