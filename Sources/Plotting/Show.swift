/// Shows a value below its cell. A program without a runner has no page: it shows nothing, and prints nothing.
public func show<T>(_ value: T) {}
