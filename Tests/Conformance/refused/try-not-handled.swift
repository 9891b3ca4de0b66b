// swift-format-ignore-file
struct Oops: Error {}
func f() throws -> Int { throw Oops() }
func g() -> Int { try f() }
