// swift-format-ignore-file
func biggest<T>(_ a: T, _ b: T) -> T { a > b ? a : b }
