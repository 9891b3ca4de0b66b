/// A figure as data.
public struct Figure: Hashable, Sendable, Codable { public init() {} }
