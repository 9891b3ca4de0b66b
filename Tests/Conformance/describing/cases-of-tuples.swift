// A tuple that is all of what a case holds is shown as several values would be.
enum Event {
  case moved((Int, Int))
  case named(to: (Int, Int))
  case labelled((x: Int, y: Int))
  case maybe((Int, Int)?)
  case both((Int, Int), Int)
  case nested((x: Int, (y: Int, z: Int)))
  case nothing(())
  case one((Int))
  indirect case again((Int, Event?))
}
enum Box<T> { case some(T), named(it: T) }

print(Event.moved((1, 2)), Event.named(to: (1, 2)), Event.labelled((x: 1, y: 2)), Event.maybe((1, 2)))
print(Event.both((1, 2), 3), Event.nested((x: 1, (y: 2, z: 3))), Event.nothing(()), Event.one(1))
print(Event.again((1, .moved((3, 4)))))
print(Box.some((1, "a")), Box.some((a: 1, b: 2)), Box.named(it: (1, 2)), Box.some(()), Box.some([(1, 2)]))
print(Result<(Int, Int), Never>.success((1, 2)), Optional((1, 2)) as Any)
debugPrint(Event.moved((1, 2)), Box.some((1, "a")))
print([Event.moved((1, 2))], "\(Event.labelled((x: 1, y: 2)))")

print(stride(from: 1, to: 9, by: 3), [stride(from: 0.5, through: 1, by: 0.25)])
dump(stride(from: 1, through: 9, by: 3))
print(CollectionOfOne(3), [CollectionOfOne("x")])
dump(CollectionOfOne("x"))
