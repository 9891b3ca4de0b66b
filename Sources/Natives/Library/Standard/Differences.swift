extension Library {
  /// What changes one collection into another, found as the standard library finds it.
  static let differenceGroups: [RowGroup] = [
    RowGroup("struct CollectionDifference<ChangeElement>", typeName: "CollectionDifference", isDeclaration: true) {
      """
      enum Change {
        case insert(offset: Int, element: ChangeElement, associatedWith: Int?)
        case remove(offset: Int, element: ChangeElement, associatedWith: Int?)
        var _offset: Int {
          switch self {
          case .insert(let offset, _, _): return offset
          case .remove(let offset, _, _): return offset
          }
        }
        var _element: ChangeElement {
          switch self {
          case .insert(_, let element, _): return element
          case .remove(_, let element, _): return element
          }
        }
        var _associatedOffset: Int? {
          switch self {
          case .insert(_, _, let other): return other
          case .remove(_, _, let other): return other
          }
        }
        var _isInsertion: Bool {
          if case .insert = self { return true }
          return false
        }
      }
      """
      "let insertions: [Change]"
      "let removals: [Change]"
      """
      init(_changes changes: [Change]) {
        insertions = changes.filter { $0._isInsertion }.sorted { $0._offset < $1._offset }
        removals = changes.filter { !$0._isInsertion }.sorted { $0._offset < $1._offset }
      }
      """
      """
      init?<Changes: Collection>(_ changes: Changes) where Changes.Element == Change {
        let all = changes._asArray()
        var inserted: [Int: Int] = [:]
        var removed: [Int: Int] = [:]
        for change in all {
          let offset = change._offset
          let known = change._isInsertion ? inserted[offset] : removed[offset]
          if offset < 0 || known != nil { return nil }
          if change._isInsertion {
            inserted[offset] = change._associatedOffset ?? -1
          } else {
            removed[offset] = change._associatedOffset ?? -1
          }
        }
        for (offset, other) in inserted where other >= 0 { if removed[other] != offset { return nil } }
        for (offset, other) in removed where other >= 0 { if inserted[other] != offset { return nil } }
        self.init(_changes: all)
      }
      """
      """
      func inverse() -> CollectionDifference<ChangeElement> {
        return CollectionDifference(_changes: map { change in
          switch change {
          case .insert(let offset, let element, let other):
            return Change.remove(offset: offset, element: element, associatedWith: other)
          case .remove(let offset, let element, let other):
            return Change.insert(offset: offset, element: element, associatedWith: other)
          }
        })
      }
      """
    },
    RowGroup("extension CollectionDifference: Collection", typeName: "CollectionDifference") {
      """
      struct Index: Comparable, Hashable {
        let _offset: Int
        init(_offset: Int) { self._offset = _offset }
        static func < (lhs: Index, rhs: Index) -> Bool { return lhs._offset < rhs._offset }
      }
      """
      "typealias Element = Change"
      "typealias SubSequence = Slice<CollectionDifference<ChangeElement>>"
      "typealias Indices = DefaultIndices<CollectionDifference<ChangeElement>>"
      "typealias Iterator = IndexingIterator<CollectionDifference<ChangeElement>>"
      "var startIndex: Index { return Index(_offset: 0) }"
      "var endIndex: Index { return Index(_offset: removals.count + insertions.count) }"
      "var count: Int { return removals.count + insertions.count }"
      "var isEmpty: Bool { return count == 0 }"
      "func index(after i: Index) -> Index { return Index(_offset: i._offset + 1) }"
      """
      subscript(position: Index) -> Change {
        if position._offset < removals.count { return removals[removals.count - 1 - position._offset] }
        return insertions[position._offset - removals.count]
      }
      """
    },
    RowGroup(
      "extension CollectionDifference.Change: Equatable where ChangeElement: Equatable",
      typeName: "CollectionDifference.Change"
    ) {
      """
      static func == (lhs: Self, rhs: Self) -> Bool {
        return lhs._isInsertion == rhs._isInsertion && lhs._offset == rhs._offset && lhs._element == rhs._element
          && lhs._associatedOffset == rhs._associatedOffset
      }
      """
    },
    RowGroup(
      "extension CollectionDifference.Change: Hashable where ChangeElement: Hashable",
      typeName: "CollectionDifference.Change"
    ) {
      """
      func hash(into hasher: inout Hasher) {
        hasher.combine(_isInsertion)
        hasher.combine(_offset)
        hasher.combine(_element)
      }
      """
    },
    RowGroup(
      "extension CollectionDifference: Equatable where ChangeElement: Equatable", typeName: "CollectionDifference"
    ) {
      """
      static func == (lhs: Self, rhs: Self) -> Bool {
        return lhs.insertions == rhs.insertions && lhs.removals == rhs.removals
      }
      """
    },
    RowGroup(
      "extension CollectionDifference: Hashable where ChangeElement: Hashable", typeName: "CollectionDifference"
    ) {
      """
      func hash(into hasher: inout Hasher) {
        hasher.combine(insertions)
        hasher.combine(removals)
      }
      """
    },
    RowGroup("extension CollectionDifference where ChangeElement: Hashable", typeName: "CollectionDifference") {
      """
      func inferringMoves() -> CollectionDifference<ChangeElement> {
        // Only what is removed once and inserted once can have moved.
        var removed: [ChangeElement: Int] = [:]
        var inserted: [ChangeElement: Int] = [:]
        for change in removals { removed[change._element] = removed[change._element] == nil ? change._offset : -1 }
        for change in insertions { inserted[change._element] = inserted[change._element] == nil ? change._offset : -1 }
        return CollectionDifference(_changes: map { change in
          guard let source = removed[change._element], let target = inserted[change._element], source >= 0, target >= 0
          else { return change }
          switch change {
          case .insert(let offset, let element, _):
            return Change.insert(offset: offset, element: element, associatedWith: source)
          case .remove(let offset, let element, _):
            return Change.remove(offset: offset, element: element, associatedWith: target)
          }
        })
      }
      """
    },
    RowGroup("extension BidirectionalCollection", typeName: "BidirectionalCollection") {
      """
      func difference<C: BidirectionalCollection>(
        from other: C, by areEquivalent: (C.Element, Element) -> Bool
      ) -> CollectionDifference<Element> where C.Element == Element {
        let search = _EditSearch(other._asArray(), _asArray())
        search._collect(0, 0, search._old.count, search._new.count, areEquivalent)
        return CollectionDifference(_changes: search._changes)
      }
      """
    },
    // Myers' search from both ends of a box of the edit graph: where the ways meet, one edit is known and two smaller
    // boxes are left. The order of trying is the standard library's, since it decides between equally short edits.
    RowGroup("final class _EditSearch<T>", typeName: "_EditSearch", isDeclaration: true) {
      "let _old: [T]"
      "let _new: [T]"
      "var _changes: [CollectionDifference<T>.Change]"
      // By diagonal: how far right a way from the start, how far up a way from the end has come.
      "var _right: [Int]"
      "var _up: [Int]"
      "let _middle: Int"
      """
      init(_ old: [T], _ new: [T]) {
        _old = old
        _new = new
        _changes = []
        _middle = old.count + new.count + 1
        _right = [Int](repeating: 0, count: 2 * _middle + 1)
        _up = _right
      }
      """
      """
      func _collect(_ left: Int, _ top: Int, _ right: Int, _ bottom: Int, _ isSame: (T, T) -> Bool) {
        var left = left
        var top = top
        var right = right
        var bottom = bottom
        while left < right && top < bottom && isSame(_old[left], _new[top]) {
          left += 1
          top += 1
        }
        while left < right && top < bottom && isSame(_old[right - 1], _new[bottom - 1]) {
          right -= 1
          bottom -= 1
        }
        if left == right && top == bottom { return }
        if right - left + bottom - top == 1 {
          _change(left < right, left < right ? left : top)
          return
        }
        let (from, to) = _meet(left, top, right, bottom, isSame)
        _collect(left, top, from.0, from.1, isSame)
        _collect(to.0, to.1, right, bottom, isSame)
      }
      """
      """
      func _change(_ isRemoval: Bool, _ i: Int) {
        _changes.append(
          isRemoval
            ? .remove(offset: i, element: _old[i], associatedWith: nil)
            : .insert(offset: i, element: _new[i], associatedWith: nil))
      }
      """
      """
      func _meet(
        _ left: Int, _ top: Int, _ right: Int, _ bottom: Int, _ isSame: (T, T) -> Bool
      ) -> ((Int, Int), (Int, Int)) {
        let delta = right - left - (bottom - top)
        let isOdd = delta % 2 != 0
        _right[_middle + 1] = left
        _up[_middle + 1] = bottom
        for depth in 0...((right - left + bottom - top + 1) / 2) {
          for k in stride(from: depth, through: -depth, by: -2) {
            let (below, above) = (_right[_middle + k - 1], _right[_middle + k + 1])
            let isRemoval = k != -depth && (k == depth || below >= above)
            let startX = isRemoval ? below : above
            var x = isRemoval ? below + 1 : above
            var y = top + x - left - k
            let startY = isRemoval || depth == 0 ? y : y - 1
            let edit = isRemoval ? startX : y - 1
            while x < right && y < bottom && isSame(_old[x], _new[y]) {
              x += 1
              y += 1
            }
            _right[_middle + k] = x
            let c = k - delta
            if isOdd && abs(c) < depth && y >= _up[_middle + c] {
              _change(isRemoval, edit)
              return ((startX, startY), (x, y))
            }
          }
          for c in stride(from: depth, through: -depth, by: -2) {
            let k = c + delta
            let (below, above) = (_up[_middle + c - 1], _up[_middle + c + 1])
            let isRemoval = c == -depth || (c != depth && below > above)
            let endY = isRemoval ? above : below
            var y = isRemoval ? above : below - 1
            var x = left + y - top + k
            let endX = isRemoval && depth > 0 ? x + 1 : x
            let edit = isRemoval ? x : y
            while x > left && y > top && isSame(_old[x - 1], _new[y - 1]) {
              x -= 1
              y -= 1
            }
            _up[_middle + c] = y
            if !isOdd && abs(k) <= depth && x <= _right[_middle + k] {
              _change(isRemoval, edit)
              return ((x, y), (endX, endY))
            }
          }
        }
        _trap("Fatal error: no way through the edit graph")
      }
      """
    },
    RowGroup("extension BidirectionalCollection where Element: Equatable", typeName: "BidirectionalCollection") {
      """
      func difference<C: BidirectionalCollection>(from other: C) -> CollectionDifference<Element>
      where C.Element == Element {
        return difference(from: other, by: ==)
      }
      """
    },
    RowGroup("extension RangeReplaceableCollection", typeName: "RangeReplaceableCollection") {
      """
      func applying(_ difference: CollectionDifference<Element>) -> Self? {
        var elements = _asArray()
        for change in difference.removals.reversed() {
          if change._offset >= elements.count { return nil }
          elements.remove(at: change._offset)
        }
        for change in difference.insertions {
          if change._offset > elements.count { return nil }
          elements.insert(change._element, at: change._offset)
        }
        var result = Self()
        result.append(contentsOf: elements)
        return result
      }
      """
    },
  ]
}
