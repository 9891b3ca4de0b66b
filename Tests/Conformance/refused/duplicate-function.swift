// swift-format-ignore-file
func f(_ n: Int) -> Int { n }
func f(_ n: Int) -> Int { n + 1 }
