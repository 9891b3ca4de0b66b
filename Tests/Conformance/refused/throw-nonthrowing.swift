// swift-format-ignore-file
struct Oops: Error {}
func f() { throw Oops() }
