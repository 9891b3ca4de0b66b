// swift-format-ignore-file
struct Oops {}
func f() throws { throw Oops() }
