// swift-format-ignore-file
struct Box { var v: Itn }
