/// The candidate that takes the fewest changes (letters added, dropped, replaced, or two swapped) to reach from `name`;
/// the first of those equally near. Time is the product of both lengths for each candidate.
func nearestName(to name: String, in candidates: [String]) -> String? {
  let letters = Array(name.lowercased().utf8)
  var best: (name: String, distance: Int)?
  for candidate in candidates {
    let distance = editDistance(letters, Array(candidate.lowercased().utf8))
    if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
  }
  return best?.name
}

/// As `nearestName`, but nil where even the nearest is so far away that naming it would puzzle.
func plausibleName(for name: String, in candidates: [String]) -> String? {
  guard let nearest = nearestName(to: name, in: candidates) else { return nil }
  let distance = editDistance(Array(name.lowercased().utf8), Array(nearest.lowercased().utf8))
  return distance <= max(2, name.utf8.count / 3) ? nearest : nil
}

private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 1...a.count {
    var current = [i]
    for j in 1...b.count {
      var distance = min(last[j] + 1, current[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        distance = min(distance, beforeLast[j - 2] + 1)
      }
      current.append(distance)
    }
    (beforeLast, last) = (last, current)
  }
  return last[b.count]
}
