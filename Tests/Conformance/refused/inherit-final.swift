// swift-format-ignore-file
final class A {}
class B: A {}
