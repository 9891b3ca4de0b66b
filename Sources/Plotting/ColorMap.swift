/// Turns numbers into colours.
public enum ColorMap: String, Hashable, Sendable, Codable {
  /// From dark violet over green to yellow: lightness grows evenly, also for colour-blind eyes and in grey print.
  case viridis
  /// From black to white.
  case gray
  /// From blue over white to red, for numbers on both sides of a middle.
  case diverging

  /// Colours at equal distances; between them the map is linear in sRGB.
  private var stops: [RGB] {
    switch self {
    case .viridis: Self.viridisStops
    case .gray: [RGB(0, 0, 0), RGB(255, 255, 255)]
    case .diverging: Self.divergingStops
    }
  }

  private static let viridisStops = [
    RGB(68, 1, 84), RGB(72, 33, 115), RGB(67, 62, 133), RGB(56, 88, 140), RGB(45, 112, 142), RGB(37, 133, 142),
    RGB(30, 155, 138), RGB(42, 176, 127), RGB(82, 197, 105), RGB(134, 213, 73), RGB(194, 223, 35), RGB(253, 231, 37),
  ]
  private static let divergingStops = [
    RGB(16, 70, 128), RGB(52, 126, 184), RGB(134, 186, 219), RGB(244, 245, 246), RGB(240, 166, 130), RGB(206, 82, 70),
    RGB(128, 14, 38),
  ]

  /// The colour at a place between 0 and 1; places outside have the nearer end's.
  package func color(at place: Double) -> RGB {
    let stops = stops
    let scaled = min(max(place.isNaN ? 0 : place, 0), 1) * Double(stops.count - 1)
    let index = min(Int(scaled), stops.count - 2)
    return stops[index].mixed(with: stops[index + 1], scaled - Double(index))
  }
}

/// A colour in sRGB.
package struct RGB: Hashable, Sendable {
  package var red: UInt8
  package var green: UInt8
  package var blue: UInt8

  package init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  func mixed(with other: RGB, _ share: Double) -> RGB {
    func mix(_ a: UInt8, _ b: UInt8) -> UInt8 {
      UInt8((Double(a) + (Double(b) - Double(a)) * share).rounded())
    }
    return RGB(mix(red, other.red), mix(green, other.green), mix(blue, other.blue))
  }

  /// Whether black is easier to read on it than white (ITU-R BT.709 weights on the coded values).
  var isLight: Bool { 0.2126 * Double(red) + 0.7152 * Double(green) + 0.0722 * Double(blue) > 140 }

  /// `#rrggbb`.
  var css: String {
    func hex(_ level: UInt8) -> String { (level < 16 ? "0" : "") + String(level, radix: 16) }
    return "#" + hex(red) + hex(green) + hex(blue)
  }
}
