// swift-format-ignore-file
enum E { case a; var n = 1 }
