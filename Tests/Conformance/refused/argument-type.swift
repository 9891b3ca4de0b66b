// swift-format-ignore-file
func double(_ n: Int) -> Int { n * 2 }
print(double("3"))
