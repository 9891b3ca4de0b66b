// swift-format-ignore-file
struct Box<T> { var v: T }
func f(_ b: Box) {}
