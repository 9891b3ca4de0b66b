// swift-format-ignore-file
protocol Named { var name: String { get } }
struct Cat: Named { var age = 1 }
