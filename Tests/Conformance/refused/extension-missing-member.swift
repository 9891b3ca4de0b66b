// swift-format-ignore-file
extension Array { var middle: Element { self[cnt / 2] } }
