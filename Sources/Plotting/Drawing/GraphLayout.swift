/// Places the nodes of a diagram in layers from top to bottom, arrows going down.
///
/// The layer of a node is the length of the longest way that ends in it; leaves are drawn right above what uses them.
/// Within the layers, a few sweeps order nodes by the mean place of their neighbours; long arrows get a place in each
/// layer that they pass, so that they don't run through nodes. Everything is decided by indices: the same graph always
/// has the same layout.
struct GraphLayout {
  private struct Item {
    /// A node of the diagram, or nil for a long arrow's place in a layer.
    var node: Int?
    var layer: Int
    var width: Double
    var x = 0.0
  }

  private static let boxHeight = 24.0
  private static let detailHeight = 37.0
  private static let layerGap = 26.0
  private static let itemGap = 18.0
  private static let margin = 10.0

  private let diagram: GraphDiagram
  private var items: [Item] = []
  private var layers: [[Int]] = []
  /// Between items of neighbouring layers.
  private var links: [(from: Int, to: Int)] = []
  /// For each edge of the diagram, the items that it runs through.
  private var routes: [[Int]] = []
  private var tops: [Double] = []
  private(set) var width = 0.0
  private(set) var height = 0.0

  init(_ diagram: GraphDiagram) {
    self.diagram = diagram
    place(in: Self.layers(diagram))
    order()
    assignX()
    assignY()
  }

  private static func layers(_ diagram: GraphDiagram) -> [Int] {
    let count = diagram.nodes.count
    var incoming = [Int](repeating: 0, count: count)
    var outgoing = [[Int]](repeating: [], count: count)
    for edge in usable(diagram) {
      incoming[edge.to] += 1
      outgoing[edge.from].append(edge.to)
    }
    var layer = [Int](repeating: 0, count: count)
    var ready = (0..<count).filter { incoming[$0] == 0 }
    var index = 0
    while index < ready.count {
      let node = ready[index]
      for next in outgoing[node] {
        layer[next] = max(layer[next], layer[node] + 1)
        incoming[next] -= 1
        if incoming[next] == 0 { ready.append(next) }
      }
      index += 1
    }
    // What nothing leads to moves down to its first use.
    for node in 0..<count where !diagram.edges.contains(where: { $0.to == node }) {
      if let first = outgoing[node].map({ layer[$0] }).min() { layer[node] = max(first - 1, 0) }
    }
    return layer
  }

  /// Edges between nodes that exist.
  private static func usable(_ diagram: GraphDiagram) -> [GraphDiagram.Edge] {
    diagram.edges.filter {
      diagram.nodes.indices.contains($0.from) && diagram.nodes.indices.contains($0.to) && $0.from != $0.to
    }
  }

  private mutating func place(in nodeLayers: [Int]) {
    layers = Array(repeating: [], count: (nodeLayers.max() ?? 0) + 1)
    for (index, node) in diagram.nodes.enumerated() {
      let label = TextMeasure.width(node.label, size: 12)
      let detail = TextMeasure.width(node.detail ?? "", size: 11)
      add(Item(node: index, layer: nodeLayers[index], width: max(label, detail, 24) + 18))
    }
    for edge in Self.usable(diagram) {
      var route = [edge.from]
      // A circle has no layers to pass; its arrow is left out.
      guard nodeLayers[edge.from] < nodeLayers[edge.to] else { continue }
      for layer in nodeLayers[edge.from] + 1..<nodeLayers[edge.to] {
        route.append(items.count)
        add(Item(node: nil, layer: layer, width: 6))
      }
      route.append(edge.to)
      for (from, to) in zip(route, route.dropFirst()) { links.append((from, to)) }
      routes.append(route)
    }
  }

  private mutating func add(_ item: Item) {
    layers[item.layer].append(items.count)
    items.append(item)
  }

  /// Eight sweeps, down and up in turn.
  private mutating func order() {
    var above = [[Int]](repeating: [], count: items.count)
    var below = above
    for link in links {
      above[link.to].append(link.from)
      below[link.from].append(link.to)
    }
    var place = [Double](repeating: 0, count: items.count)
    func settle(_ layer: [Int]) { for (index, item) in layer.enumerated() { place[item] = Double(index) } }
    for layer in layers { settle(layer) }
    for sweep in 0..<8 {
      let isDown = sweep.isMultiple(of: 2)
      for index in isDown ? Array(layers.indices) : layers.indices.reversed() {
        let neighbours = isDown ? above : below
        let keys = layers[index].map { item -> Double in
          let around = neighbours[item]
          return around.isEmpty ? place[item] : around.reduce(0) { $0 + place[$1] } / Double(around.count)
        }
        let sorted = layers[index].indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
        layers[index] = sorted.map { layers[index][$0] }
        settle(layers[index])
      }
    }
  }

  /// Items strive to the middle of their neighbours, and push each other apart where they would touch. Operations follow
  /// each other in straight lines as far as they can; leaves give way to them.
  private mutating func assignX() {
    var above = [[Int]](repeating: [], count: items.count)
    var below = above
    for link in links {
      above[link.to].append(link.from)
      below[link.from].append(link.to)
    }
    let isLeaf = items.indices.map { items[$0].node != nil && above[$0].isEmpty && below[$0].count <= 1 }
    func inner(_ neighbours: [Int]) -> [Int] {
      let inner = neighbours.filter { !isLeaf[$0] }
      return inner.isEmpty ? neighbours : inner
    }
    let weights = items.indices.map { isLeaf[$0] ? 1.0 : items[$0].node == nil ? 4 : 16 }
    for layer in layers {
      var x = 0.0
      for item in layer {
        items[item].x = x + items[item].width / 2
        x += items[item].width + Self.itemGap
      }
    }
    // Down the layers items follow those above, up again those below, down once more to leave chains straight.
    for round in 0..<9 {
      let isDown = round.isMultiple(of: 2)
      for index in isDown ? Array(layers.indices) : layers.indices.reversed() {
        let wishes = layers[index].map { item -> Double in
          let (first, second) = isDown ? (above[item], below[item]) : (below[item], above[item])
          let neighbours = inner(first.isEmpty ? second : first)
          return neighbours.isEmpty
            ? items[item].x : neighbours.reduce(0) { $0 + items[$1].x } / Double(neighbours.count)
        }
        separate(layers[index], wishes, weights)
      }
    }
    let left = items.map { $0.x - $0.width / 2 }.min() ?? 0
    for index in items.indices { items[index].x += Self.margin - left }
    width = (items.map { $0.x + $0.width / 2 }.max() ?? 0) + Self.margin
  }

  /// Places a layer's items in their order without touching, as near to their wishes as the weighted squares allow.
  ///
  /// Without the room that the items before each one take, this is regression by an ascending sequence: neighbours that
  /// are out of order are pooled at their weighted mean.
  private mutating func separate(_ layer: [Int], _ wishes: [Double], _ weights: [Double]) {
    var offsets: [Double] = []
    var pools: [(count: Int, mean: Double, weight: Double)] = []
    for (index, item) in layer.enumerated() {
      if index == 0 {
        offsets.append(0)
      } else {
        offsets.append(offsets[index - 1] + (items[layer[index - 1]].width + items[item].width) / 2 + Self.itemGap)
      }
      pools.append((1, wishes[index] - offsets[index], weights[item]))
      while pools.count > 1, pools[pools.count - 2].mean > pools[pools.count - 1].mean {
        let (a, b) = (pools[pools.count - 2], pools[pools.count - 1])
        let weight = a.weight + b.weight
        pools.removeLast(2)
        pools.append((a.count + b.count, (a.mean * a.weight + b.mean * b.weight) / weight, weight))
      }
    }
    var index = 0
    for pool in pools {
      for _ in 0..<pool.count {
        items[layer[index]].x = pool.mean + offsets[index]
        index += 1
      }
    }
  }

  private mutating func assignY() {
    var top = Self.margin
    for layer in layers {
      tops.append(top)
      top += (layer.map { boxHeight($0) }.max() ?? Self.boxHeight) + Self.layerGap
    }
    height = top - Self.layerGap + Self.margin
    if let title = diagram.title, !title.isEmpty {
      height += 20
      for index in tops.indices { tops[index] += 20 }
      width = max(width, TextMeasure.width(title, size: 12.7) + 2 * Self.margin)
    }
  }

  private func boxHeight(_ item: Int) -> Double {
    guard let node = items[item].node else { return 0 }
    return diagram.nodes[node].detail == nil ? Self.boxHeight : Self.detailHeight
  }

  // MARK: - Drawing

  /// Draws the diagram in the middle of a frame, smaller where it would not fit.
  func draw(in frame: Frame, _ writer: inout SVGWriter) {
    let scale = min(1, frame.width / max(width, 1), frame.height / max(height, 1))
    let left = frame.x + (frame.width - width * scale) / 2
    let top = frame.y + (frame.height - height * scale) / 2
    let isPlain = scale == 1 && left == 0 && top == 0
    if !isPlain {
      let shift = "translate(\(SVGWriter.number(left)) \(SVGWriter.number(top)))"
      writer.open("g", ["transform": scale == 1 ? shift : shift + " scale(\(SVGWriter.number(scale)))"])
    }
    if let title = diagram.title, !title.isEmpty {
      writer.label(title, x: width / 2, y: 16, anchor: "middle", class: "t")
    }
    for route in routes { drawRoute(route, &writer) }
    for item in items.indices { drawBox(item, &writer) }
    if !isPlain { writer.close("g") }
  }

  private func layerHeight(_ layer: Int) -> Double { layers[layer].map { boxHeight($0) }.max() ?? Self.boxHeight }

  private func drawRoute(_ route: [Int], _ writer: inout SVGWriter) {
    guard let first = route.first, let last = route.last else { return }
    let number = { (value: Double) in SVGWriter.number(value) }
    let start = Point(items[first].x, tops[items[first].layer] + boxHeight(first))
    let end = Point(items[last].x, tops[items[last].layer])
    var data = "M\(number(start.x)) \(number(start.y))"
    var current = start
    for item in route.dropFirst().dropLast() {
      let top = Point(items[item].x, tops[items[item].layer])
      data += curve(current, top)
      current = Point(top.x, top.y + layerHeight(items[item].layer))
      data += "V\(number(current.y))"
    }
    data += curve(current, Point(end.x, end.y - 5))
    writer.element("path", ["class": "v", "d": data])
    let (x, y) = (number(end.x - 3.5), number(end.y - 7))
    writer.element("path", ["class": "arrow", "d": "M\(x) \(y)h7l-3.5 7z"])
  }

  /// Leaves and arrives upright.
  private func curve(_ from: Point, _ to: Point) -> String {
    let number = { (value: Double) in SVGWriter.number(value) }
    if (from.x - to.x).magnitude < 0.5 { return "V\(number(to.y))" }
    let bend = (to.y - from.y) / 2
    return "C\(number(from.x)) \(number(from.y + bend)) \(number(to.x)) \(number(to.y - bend)) "
      + "\(number(to.x)) \(number(to.y))"
  }

  private func drawBox(_ item: Int, _ writer: inout SVGWriter) {
    guard let index = items[item].node else { return }
    let node = diagram.nodes[index]
    let (x, top, boxHeight) = (items[item].x, tops[items[item].layer], boxHeight(item))
    let (look, radius): (String, Double) =
      switch node.role {
      case .leaf: ("box", 3)
      case .parameter: ("box s0", 3)
      case .operation: ("box op", boxHeight / 2)
      case .result: ("box s1", 3)
      }
    writer.element(
      "rect",
      [
        "class": look, "x": SVGWriter.number(x - items[item].width / 2), "y": SVGWriter.number(top),
        "width": SVGWriter.number(items[item].width), "height": SVGWriter.number(boxHeight),
        "rx": SVGWriter.number(radius),
      ])
    writer.label(node.label, x: x, y: top + 16, anchor: "middle")
    if let detail = node.detail { writer.label(detail, x: x, y: top + 30, anchor: "middle", class: "k") }
  }
}
