// swift-format-ignore-file
var saved: [() -> Void] = []
func keep(_ f: () -> Void) { saved.append(f) }
