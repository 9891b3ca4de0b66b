extension Array { var middle: Element { self[cnt / 2] } }
