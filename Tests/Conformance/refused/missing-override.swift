// swift-format-ignore-file
class A { func f() {} }
class B: A { func f() {} }
