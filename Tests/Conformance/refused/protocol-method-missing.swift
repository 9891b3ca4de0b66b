// swift-format-ignore-file
protocol Shape { func area() -> Double; func name() -> String }
struct Square: Shape { func area() -> Double { 1 } }
