// swift-format-ignore-file
enum Suit: Int { case hearts = 1, spades }
func suit(_ n: Int) -> Suit { Suit(rawValue: n)! }
print(suit(2))
print(suit(3))
