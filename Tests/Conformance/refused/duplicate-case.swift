// swift-format-ignore-file
enum E { case a, b, a }
