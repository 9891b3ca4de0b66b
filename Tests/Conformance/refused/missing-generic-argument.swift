struct Box<T> { var v: T }
func f(_ b: Box) {}
