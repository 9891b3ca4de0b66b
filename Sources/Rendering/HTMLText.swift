/// Text as character data of an element or of a quoted attribute.
func escaped(_ text: some StringProtocol) -> String {
  guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 }) else {
    return String(text)
  }
  var result = ""
  result.reserveCapacity(text.utf8.count + 16)
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case _: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// Bytes as base64, for data addresses.
func base64(_ bytes: [UInt8]) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var result: [UInt8] = []
  result.reserveCapacity((bytes.count + 2) / 3 * 4)
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let count = min(3, bytes.count - start)
    var group = UInt32(bytes[start]) << 16
    if count > 1 { group |= UInt32(bytes[start + 1]) << 8 }
    if count > 2 { group |= UInt32(bytes[start + 2]) }
    for place in 0..<4 {
      let digit = alphabet[Int(group >> (18 - 6 * UInt32(place))) & 63]
      result.append(place <= count ? digit : UInt8(ascii: "="))
    }
  }
  return String(decoding: result, as: UTF8.self)
}
