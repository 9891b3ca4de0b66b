// swift-format-ignore-file
func f(_ g: () -> Int) -> () -> Int { g }
