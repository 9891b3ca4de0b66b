// swift-format-ignore-file
final class Note { static var shared: Note?; static var n: Int! }
struct S { static var shared: Int? ; }
print(Note.shared as Any, S.shared as Any, Note.n as Any)
Note.shared = Note(); Note.n = 4; print(Note.n + 1); Note.shared = nil; print(Note.shared as Any)
