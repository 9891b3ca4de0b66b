// Made by `nbrun-dev swift-names`.
extension SwiftNames {
  /// For each type, and for the top level, the names of its declarations.
  static let text = """
    : Actor AdditiveArithmetic AffineTransform AlignmentOptions AnyBidirectionalCollection AnyClass AnyCollection \
    AnyHashable AnyIndex AnyIterator AnyKeyPath AnyObject AnyRandomAccessCollection AnyRegexOutput AnySequence Array \
    ArraySlice AsyncCompactMapSequence AsyncDropFirstSequence AsyncDropWhileSequence AsyncFilterSequence \
    AsyncFlatMapSequence AsyncIteratorProtocol AsyncMapSequence AsyncPrefixSequence AsyncPrefixWhileSequence \
    AsyncSequence AsyncStream AsyncThrowingCompactMapSequence AsyncThrowingDropWhileSequence \
    AsyncThrowingFilterSequence AsyncThrowingFlatMapSequence AsyncThrowingMapSequence \
    AsyncThrowingPrefixWhileSequence AsyncThrowingStream AttributeContainer AttributeDynamicLookup AttributeScope \
    AttributeScopeCodableConfiguration AttributeScopes AttributedString AttributedStringAttributeMutation \
    AttributedStringKey AttributedStringProtocol AttributedSubstring BidirectionalCollection BinaryFloatingPoint \
    BinaryInteger BitwiseCopyable BlockOperation Bool BooleanLiteralType Bundle ByteCountFormatter CBool CChar \
    CChar16 CChar32 CChar8 CDouble CFloat CFloat16 CGFloat CGPoint CGRect CGRectEdge CGSize CInt CLong CLongDouble \
    CLongLong CShort CSignedChar CUnsignedChar CUnsignedInt CUnsignedLong CUnsignedLongLong CUnsignedShort \
    CVaListPointer CVarArg CWideChar Calendar CancellationError CaseIterable Character CharacterSet \
    CheckedContinuation Clock ClosedRange CocoaError Codable CodableAttributedStringKey CodableConfiguration \
    CodableWithConfiguration CodingKey CodingKeyRepresentable CodingUserInfoKey Collection CollectionDifference \
    CollectionOfOne CommandLine Comparable ComparableComparator Comparator ComparisonResult ContiguousArray \
    ContiguousBytes ContinuousClock Copyable CountableClosedRange CountablePartialRangeFrom CountableRange \
    CustomConsumingRegexComponent CustomDebugStringConvertible CustomLeafReflectable CustomNSError \
    CustomPlaygroundDisplayConvertible CustomReflectable CustomStringConvertible Data DataProtocol Date \
    DateComponents DateFormatter DateInterval DateIntervalFormatter DebugDescription() Decimal Decodable \
    DecodableAttributedStringKey DecodableWithConfiguration Decoder DecodingConfigurationProviding DecodingError \
    DefaultIndices DefaultStringInterpolation Dictionary DictionaryIndex DictionaryIterator DictionaryLiteral \
    Dimension DiscardingTaskGroup DiscontiguousAttributedSubstring DiscontiguousSlice DiscreteFormatStyle \
    DispatchData DispatchDataIterator DispatchGroup DispatchIO DispatchObject DispatchPredicate DispatchQoS \
    DispatchQueue DispatchSemaphore DispatchSource DispatchSourceHandler DispatchSourceProtocol DispatchSourceRead \
    DispatchSourceSignal DispatchSourceTimer DispatchSourceUserDataAdd DispatchSourceUserDataOr \
    DispatchSourceUserDataReplace DispatchSourceWrite DispatchSpecificKey DispatchTime DispatchTimeInterval \
    DispatchTimeoutResult DispatchWallTime DispatchWorkItem DispatchWorkItemFlags Double DropFirstSequence \
    DropWhileSequence Duration DurationProtocol EmptyCollection Encodable EncodableAttributedStringKey \
    EncodableWithConfiguration Encoder EncodingConfigurationProviding EncodingError EnergyFormatter \
    EnumeratedIterator EnumeratedSequence Equatable Error Escapable Executor ExecutorJob ExpressibleByArrayLiteral \
    ExpressibleByBooleanLiteral ExpressibleByDictionaryLiteral ExpressibleByExtendedGraphemeClusterLiteral \
    ExpressibleByFloatLiteral ExpressibleByIntegerLiteral ExpressibleByNilLiteral ExpressibleByStringInterpolation \
    ExpressibleByStringLiteral ExpressibleByUnicodeScalarLiteral Expression Expression(_:) \
    ExtendedGraphemeClusterType FileAttributeKey FileAttributeType FileHandle FileManager FileManagerDelegate \
    FileProtectionType FixedWidthInteger FlattenCollection FlattenSequence Float Float16 Float32 Float64 Float80 \
    FloatLiteralType FloatingPoint FloatingPointClassification FloatingPointRoundingRule FloatingPointSign \
    FormatStyle Formatter GlobalActor Hashable Hasher Host ISO8601DateFormatter Identifiable IndexPath IndexSet \
    IndexingIterator InflectionRule InlineArray InputStream InstantProtocol Int Int128 Int16 Int32 Int64 Int8 \
    IntegerLiteralType IteratorProtocol IteratorSequence JSONDecoder JSONEncoder JSONSerialization Job JobPriority \
    JoinedSequence KeyPath KeyValuePairs KeyedDecodingContainer KeyedDecodingContainerProtocol KeyedEncodingContainer \
    KeyedEncodingContainerProtocol LazyCollection LazyCollectionProtocol LazyDropWhileCollection \
    LazyDropWhileSequence LazyFilterCollection LazyFilterSequence LazyMapCollection LazyMapSequence \
    LazyPrefixWhileCollection LazyPrefixWhileSequence LazySequence LazySequenceProtocol LengthFormatter Locale \
    LocalizedError LosslessStringConvertible MainActor ManagedBuffer ManagedBufferPointer \
    MarkdownDecodableAttributedStringKey MassFormatter Measurement MemoryLayout Mirror MirrorPath Morphology \
    MutableCollection MutableDataProtocol MutableRawSpan MutableSpan NSAffineTransform NSAffineTransformStruct \
    NSArray NSAttributedString NSBinarySearchingOptions NSCache NSCacheDelegate NSCalendar NSCharacterSet \
    NSClassFromString(_:) NSCocoaErrorDomain NSCoder NSCoderReadCorruptError NSCoderValueNotFoundError NSCoding \
    NSComparisonPredicate NSCompoundPredicate NSCondition NSConditionLock NSContainsRect(_:_:) NSCopying NSCountedSet \
    NSData NSDate NSDateComponentUndefined NSDateComponents NSDateInterval NSDebugDescriptionErrorKey \
    NSDecimalAdd(_:_:_:_:) NSDecimalCompact(_:) NSDecimalCompare(_:_:) NSDecimalCopy(_:_:) NSDecimalDivide(_:_:_:_:) \
    NSDecimalIsNotANumber(_:) NSDecimalMaxSize NSDecimalMultiply(_:_:_:_:) NSDecimalMultiplyByPowerOf10(_:_:_:_:) \
    NSDecimalNoScale NSDecimalNormalize(_:_:_:) NSDecimalNumber NSDecimalNumberBehaviors NSDecimalNumberHandler \
    NSDecimalPower(_:_:_:_:) NSDecimalRound(_:_:_:_:) NSDecimalString(_:_:) NSDecimalSubtract(_:_:_:_:) NSDictionary \
    NSDivideRect(_:_:_:_:_:) NSEdgeInsets NSEdgeInsetsEqual(_:_:) NSEdgeInsetsMake(_:_:_:_:) NSEdgeInsetsZero \
    NSEnumerationOptions NSEnumerator NSEqualPoints(_:_:) NSEqualRanges(_:_:) NSEqualRects(_:_:) NSEqualSizes(_:_:) \
    NSError NSErrorDomain NSExceptionName NSExecutableArchitectureMismatchError NSExecutableLinkError \
    NSExecutableLoadError NSExecutableNotLoadableError NSExecutableRuntimeMismatchError NSExpression \
    NSFeatureUnsupportedError NSFileHandleNotificationDataItem NSFileHandleNotificationFileHandleItem \
    NSFileLockingError NSFileManagerUnmountBusyError NSFileManagerUnmountUnknownError NSFileNoSuchFileError \
    NSFilePathErrorKey NSFileReadCorruptFileError NSFileReadInapplicableStringEncodingError \
    NSFileReadInvalidFileNameError NSFileReadNoPermissionError NSFileReadNoSuchFileError NSFileReadTooLargeError \
    NSFileReadUnknownError NSFileReadUnknownStringEncodingError NSFileReadUnsupportedSchemeError \
    NSFileWriteFileExistsError NSFileWriteInapplicableStringEncodingError NSFileWriteInvalidFileNameError \
    NSFileWriteNoPermissionError NSFileWriteOutOfSpaceError NSFileWriteUnknownError NSFileWriteUnsupportedSchemeError \
    NSFileWriteVolumeReadOnlyError NSFormattingError NSFullUserName() NSGetSizeAndAlignment(_:_:_:) NSHeight(_:) \
    NSHelpAnchorErrorKey NSHomeDirectory() NSHomeDirectoryForUser(_:) NSIndexPath NSIndexSet NSIndexSetIterator \
    NSInsetRect(_:_:_:) NSIntegralRect(_:) NSIntegralRectWithOptions(_:_:) NSIntersectionRange(_:_:) \
    NSIntersectionRect(_:_:) NSIntersectsRect(_:_:) NSIsEmptyRect(_:) NSKeyValueValidationError \
    NSKeyedArchiveRootObjectKey NSKeyedArchiver NSKeyedArchiverDelegate NSKeyedUnarchiver NSKeyedUnarchiverDelegate \
    NSLocale NSLocalizedDescriptionKey NSLocalizedFailureReasonErrorKey NSLocalizedRecoveryOptionsErrorKey \
    NSLocalizedRecoverySuggestionErrorKey NSLocalizedString(_:tableName:bundle:value:comment:) \
    NSLocationInRange(_:_:) NSLock NSLocking NSLog(_:_:) NSLogv(_:_:) NSMachErrorDomain NSMakePoint(_:_:) \
    NSMakeRange(_:_:) NSMakeRect(_:_:_:_:) NSMakeSize(_:_:) NSMaxRange(_:) NSMaxX(_:) NSMaxY(_:) NSMeasurement \
    NSMidX(_:) NSMidY(_:) NSMinX(_:) NSMinY(_:) NSMouseInRect(_:_:_:) NSMutableArray NSMutableAttributedString \
    NSMutableCharacterSet NSMutableCopying NSMutableData NSMutableDictionary NSMutableIndexSet NSMutableOrderedSet \
    NSMutableSet NSMutableString NSNotFound NSNotification NSNull NSNumber NSOSStatusErrorDomain NSObject \
    NSObjectProtocol NSOffsetRect(_:_:_:) NSOrderedSet NSOrthography NSPOSIXErrorDomain NSPageSize() \
    NSPersonNameComponentDelimiter NSPersonNameComponentFamilyName NSPersonNameComponentGivenName \
    NSPersonNameComponentKey NSPersonNameComponentMiddleName NSPersonNameComponentNickname \
    NSPersonNameComponentPrefix NSPersonNameComponentSuffix NSPersonNameComponents NSPoint NSPointArray \
    NSPointFromCGPoint(_:) NSPointFromString(_:) NSPointInRect(_:_:) NSPointPointer NSPointToCGPoint(_:) NSPredicate \
    NSPropertyListReadCorruptError NSPropertyListReadStreamError NSPropertyListReadUnknownVersionError \
    NSPropertyListWriteInvalidError NSPropertyListWriteStreamError NSRange NSRangeFromString(_:) NSRangePointer \
    NSRecoveryAttempterErrorKey NSRect NSRectArray NSRectEdge NSRectFromCGRect(_:) NSRectFromString(_:) NSRectPointer \
    NSRectToCGRect(_:) NSRecursiveLock NSRegularExpression NSRoundDownToMultipleOfPageSize(_:) \
    NSRoundUpToMultipleOfPageSize(_:) NSSearchPathForDirectoriesInDomains(_:_:_:) NSSecureCoding NSSet NSSize \
    NSSizeArray NSSizeFromCGSize(_:) NSSizeFromString(_:) NSSizePointer NSSizeToCGSize(_:) NSSortDescriptor \
    NSSortOptions NSStreamSOCKSErrorDomain NSStreamSocketSSLErrorDomain NSString NSStringEncodingErrorKey \
    NSStringFromClass(_:) NSStringFromPoint(_:) NSStringFromRange(_:) NSStringFromRect(_:) NSStringFromSize(_:) \
    NSStringToDecimal(_:processedLength:result:) NSTemporaryDirectory() NSTextCheckingKey NSTextCheckingResult \
    NSTimeIntervalSince1970 NSTimeZone NSURL NSURLComponents NSURLErrorAppTransportSecurityRequiresSecureConnection \
    NSURLErrorBackgroundSessionInUseByAnotherProcess NSURLErrorBackgroundSessionRequiresSharedContainer \
    NSURLErrorBackgroundSessionWasDisconnected NSURLErrorBackgroundTaskCancelledReasonKey NSURLErrorBadServerResponse \
    NSURLErrorBadURL NSURLErrorCallIsActive NSURLErrorCancelled NSURLErrorCancelledReasonBackgroundUpdatesDisabled \
    NSURLErrorCancelledReasonInsufficientSystemResources NSURLErrorCancelledReasonUserForceQuitApplication \
    NSURLErrorCannotCloseFile NSURLErrorCannotConnectToHost NSURLErrorCannotCreateFile \
    NSURLErrorCannotDecodeContentData NSURLErrorCannotDecodeRawData NSURLErrorCannotFindHost \
    NSURLErrorCannotLoadFromNetwork NSURLErrorCannotMoveFile NSURLErrorCannotOpenFile NSURLErrorCannotParseResponse \
    NSURLErrorCannotRemoveFile NSURLErrorCannotWriteToFile NSURLErrorClientCertificateRejected \
    NSURLErrorClientCertificateRequired NSURLErrorDNSLookupFailed NSURLErrorDataLengthExceedsMaximum \
    NSURLErrorDataNotAllowed NSURLErrorDomain NSURLErrorDownloadDecodingFailedMidStream \
    NSURLErrorDownloadDecodingFailedToComplete NSURLErrorFailingURLErrorKey NSURLErrorFailingURLPeerTrustErrorKey \
    NSURLErrorFailingURLStringErrorKey NSURLErrorFileDoesNotExist NSURLErrorFileIsDirectory \
    NSURLErrorHTTPTooManyRedirects NSURLErrorInternationalRoamingOff NSURLErrorKey NSURLErrorNetworkConnectionLost \
    NSURLErrorNoPermissionsToReadFile NSURLErrorNotConnectedToInternet NSURLErrorRedirectToNonExistentLocation \
    NSURLErrorRequestBodyStreamExhausted NSURLErrorResourceUnavailable NSURLErrorSecureConnectionFailed \
    NSURLErrorServerCertificateHasBadDate NSURLErrorServerCertificateHasUnknownRoot \
    NSURLErrorServerCertificateNotYetValid NSURLErrorServerCertificateUntrusted NSURLErrorTimedOut NSURLErrorUnknown \
    NSURLErrorUnsupportedURL NSURLErrorUserAuthenticationRequired NSURLErrorUserCancelledAuthentication \
    NSURLErrorZeroByteResource NSURLQueryItem NSUUID NSUbiquitousFileNotUploadedDueToQuotaError \
    NSUbiquitousFileUbiquityServerNotAvailable NSUbiquitousFileUnavailableError NSUnderlyingErrorKey \
    NSUnionRange(_:_:) NSUnionRect(_:_:) NSUserActivityConnectionUnavailableError NSUserActivityHandoffFailedError \
    NSUserActivityHandoffUserInfoTooLargeError NSUserActivityRemoteApplicationTimedOutError NSUserCancelledError \
    NSUserName() NSValue NSWidth(_:) NSXPCConnectionInterrupted NSXPCConnectionInvalid NSXPCConnectionReplyInvalid \
    NSZeroPoint NSZeroRect NSZeroSize NSZone Never Notification NotificationCenter NotificationQueue NumberFormatter \
    Numeric ObjCBool ObjectIdentifier OpaquePointer OperatingSystemVersion Operation OperationQueue OptionSet \
    Optional OutputRawSpan OutputSpan OutputStream POSIXError ParseStrategy ParseableFormatStyle PartialAsyncTask \
    PartialKeyPath PartialRangeFrom PartialRangeThrough PartialRangeUpTo PersonNameComponents \
    PersonNameComponentsFormatter Pipe PlaygroundQuickLook Port PortDelegate PortMessage Predicate Predicate(_:) \
    PredicateBindings PredicateError PredicateExpression PredicateExpressions PrefixSequence Process ProcessInfo \
    Progress ProgressKind ProgressReporting ProgressUserInfoKey PropertyListDecoder PropertyListEncoder \
    PropertyListSerialization QualityOfService RandomAccessCollection RandomNumberGenerator Range RangeExpression \
    RangeReplaceableCollection RangeSet RawRepresentable RawSpan RecoverableError ReferenceConvertible \
    ReferenceWritableKeyPath Regex RegexComponent RegexRepetitionBehavior RegexSemanticLevel RegexWordBoundaryKind \
    Repeated Result ReversedCollection RunLoop SIMD SIMD16 SIMD2 SIMD3 SIMD32 SIMD4 SIMD64 SIMD8 SIMDMask SIMDScalar \
    SIMDStorage Scanner ScopedAttributeContainer Sendable SendableMetatype Sequence SerialExecutor Set SetAlgebra \
    SetIndex SetIterator SignedInteger SignedNumeric SingleValueDecodingContainer SingleValueEncodingContainer Slice \
    SocketNativeHandle SocketPort SortComparator SortOrder Span StandardPredicateExpression StaticBigInt StaticString \
    Stream StreamDelegate StreamNetworkServiceTypeValue StreamSOCKSProxyConfiguration StreamSOCKSProxyVersion \
    StreamSocketSecurityLevel StrideThrough StrideThroughIterator StrideTo StrideToIterator Strideable String \
    StringInterpolationProtocol StringLiteralType StringProtocol StringTransform Substring SuspendingClock \
    SystemRandomNumberGenerator Task TaskExecutor TaskGroup TaskLocal TaskLocal() TaskPriority TextOutputStream \
    TextOutputStreamable Thread ThrowingDiscardingTaskGroup ThrowingTaskGroup TimeInterval TimeZone Timer UInt \
    UInt128 UInt16 UInt32 UInt64 UInt8 URL URLComponents URLError URLFileResourceType URLQueryItem URLResourceKey \
    URLResourceValues UTF16 UTF32 UTF8 UTF8Span UUID UnboundedRange UnboundedRange_ UnfoldFirstSequence \
    UnfoldSequence Unicode UnicodeCodec UnicodeDecodingResult UnicodeScalar UnicodeScalarType Unit UnitAcceleration \
    UnitAngle UnitArea UnitConcentrationMass UnitConverter UnitConverterLinear UnitDispersion UnitDuration \
    UnitElectricCharge UnitElectricCurrent UnitElectricPotentialDifference UnitElectricResistance UnitEnergy \
    UnitFrequency UnitFuelEfficiency UnitIlluminance UnitInformationStorage UnitLength UnitMass UnitPower \
    UnitPressure UnitSpeed UnitTemperature UnitVolume UnkeyedDecodingContainer UnkeyedEncodingContainer Unmanaged \
    UnownedJob UnownedSerialExecutor UnownedTaskExecutor UnsafeBufferPointer UnsafeContinuation UnsafeCurrentTask \
    UnsafeMutableBufferPointer UnsafeMutablePointer UnsafeMutableRawBufferPointer UnsafeMutableRawPointer \
    UnsafePointer UnsafeRawBufferPointer UnsafeRawPointer UnsafeThrowingContinuation UnsignedInteger UserDefaults \
    Void WritableKeyPath Zip2Sequence abs(_:) acos(_:) acosh(_:) all(_:) any(_:) asin(_:) asinh(_:) \
    assert(_:_:file:line:) assertionFailure(_:file:line:) async(priority:operation:) \
    asyncDetached(priority:operation:) atan(_:) atan2(_:_:) atanh(_:) cbrt(_:) column() copysign(_:_:) cos(_:) \
    cosh(_:) debugPrint(_:separator:terminator:) debugPrint(_:separator:terminator:to:) detach(priority:operation:) \
    dispatchMain() dispatchPrecondition(condition:file:line:) dsohandle() dump(_:name:indent:maxDepth:maxItems:) \
    dump(_:to:name:indent:maxDepth:maxItems:) erf(_:) erfc(_:) error(_:) exchange(_:with:) exp(_:) exp2(_:) expm1(_:) \
    extendLifetime(_:) externalMacro(module:type:) extractIsolation(_:) fatalError(_:file:line:) fdim(_:_:) file() \
    fileID() filePath() fmax(_:_:) fmin(_:_:) frexp(_:) function() globalConcurrentExecutor hypot(_:_:) ilogb(_:) \
    isKnownUniquelyReferenced(_:) isolation() j0(_:) j1(_:) jn(_:_:) ldexp(_:_:) lgamma(_:) line() log(_:) log10(_:) \
    log1p(_:) log2(_:) logb(_:) max(_:_:) max(_:_:_:_:) min(_:_:) min(_:_:_:_:) modf(_:) nan(_:) nearbyint(_:) \
    nextafter(_:_:) numericCast(_:) pointwiseMax(_:_:) pointwiseMin(_:_:) pow(_:_:) precondition(_:_:file:line:) \
    preconditionFailure(_:file:line:) print(_:separator:terminator:) print(_:separator:terminator:to:) \
    readLine(strippingNewline:) remquo(_:_:) repeatElement(_:count:) rint(_:) scalbn(_:_:) sequence(first:next:) \
    sequence(state:next:) sin(_:) sinh(_:) stride(from:through:by:) stride(from:to:by:) swap(_:_:) \
    swift_unboxFromSwiftValueWithType(_:_:) tan(_:) tanh(_:) tgamma(_:) transcode(_:from:to:stoppingOnError:into:) \
    type(of:) unichar unsafeBitCast(_:to:) unsafeDowncast(_:to:) uuid_string_t uuid_t warning(_:) \
    withCheckedContinuation(isolation:function:_:) withCheckedThrowingContinuation(isolation:function:_:) \
    withDiscardingTaskGroup(returning:isolation:body:) withExtendedLifetime(_:_:) \
    withTaskCancellationHandler(handler:operation:) withTaskCancellationHandler(operation:onCancel:isolation:) \
    withTaskExecutorPreference(_:isolation:operation:) withTaskGroup(of:returning:isolation:body:) \
    withTaskPriorityEscalationHandler(operation:onPriorityEscalated:) \
    withThrowingDiscardingTaskGroup(returning:isolation:body:) withThrowingTaskGroup(of:returning:isolation:body:) \
    withUnsafeBytes(of:_:) withUnsafeContinuation(isolation:_:) withUnsafeCurrentTask(body:) \
    withUnsafeMutableBytes(of:_:) withUnsafeMutablePointer(to:_:) withUnsafePointer(to:_:) \
    withUnsafeTemporaryAllocation(byteCount:alignment:_:) withUnsafeTemporaryAllocation(of:capacity:_:) \
    withUnsafeThrowingContinuation(isolation:_:) withVaList(_:_:) withoutActuallyEscaping(_:do:) y0(_:) y1(_:) \
    yn(_:_:) zip(_:_:)
    AdditiveArithmetic: zero
    AnyHashable: base customMirror debugDescription description hash(into:) hashValue init(_:)
    AnyIterator: init(_:) next()
    AnyKeyPath: appending(path:) debugDescription hash(into:) hashValue rootType valueType
    AnySequence: Iterator drop(while:) dropFirst(_:) dropLast(_:) filter(_:) forEach(_:) init(_:) makeIterator() \
    map(_:) prefix(_:) prefix(while:) suffix(_:) underestimatedCount
    Array: Index Indices Iterator append(_:) append(addingCapacity:initializingWith:) append(contentsOf:) capacity \
    count customMirror debugDescription description distance(from:to:) encode(to:) encode(to:configuration:) endIndex \
    formIndex(after:) formIndex(before:) hash(into:) index(_:offsetBy:) index(_:offsetBy:limitedBy:) index(after:) \
    index(before:) init() init(_:) init(arrayLiteral:) init(capacity:initializingWith:) init(from:) \
    init(from:configuration:) init(repeating:count:) init(unsafeUninitializedCapacity:initializingWith:) \
    insert(_:at:) mutableSpan regions remove(at:) removeAll(keepingCapacity:) replaceSubrange(_:with:) \
    reserveCapacity(_:) span startIndex subscript(_:) withContiguousMutableStorageIfAvailable(_:) \
    withContiguousStorageIfAvailable(_:) withUnsafeBufferPointer(_:) withUnsafeBytes(_:) \
    withUnsafeMutableBufferPointer(_:) withUnsafeMutableBytes(_:)
    ArraySlice: Index Indices Iterator append(_:) append(contentsOf:) capacity count customMirror debugDescription \
    description distance(from:to:) endIndex formIndex(after:) formIndex(before:) hash(into:) index(_:offsetBy:) \
    index(_:offsetBy:limitedBy:) index(after:) index(before:) init() init(_:) init(arrayLiteral:) \
    init(repeating:count:) insert(_:at:) mutableSpan regions remove(at:) removeAll(keepingCapacity:) \
    replaceSubrange(_:with:) reserveCapacity(_:) span startIndex subscript(_:) \
    withContiguousMutableStorageIfAvailable(_:) withContiguousStorageIfAvailable(_:) withUnsafeBufferPointer(_:) \
    withUnsafeBytes(_:) withUnsafeMutableBufferPointer(_:) withUnsafeMutableBytes(_:)
    BidirectionalCollection: Element Index Indices SubSequence contains(_:) difference(from:) difference(from:by:) \
    distance(from:to:) dropLast(_:) endIndex firstMatch(of:) firstRange(of:) formIndex(after:) formIndex(before:) \
    index(_:offsetBy:) index(_:offsetBy:limitedBy:) index(after:) index(before:) indices joined(separator:) last \
    last(where:) lastIndex(of:) lastIndex(where:) matches(of:) popLast() prefixMatch(of:) ranges(of:) removeLast() \
    removeLast(_:) reversed() split(separator:maxSplits:omittingEmptySubsequences:) startIndex starts(with:) \
    subscript(_:) suffix(_:) trimmingPrefix(_:) wholeMatch(of:)
    BinaryFloatingPoint: RawExponent RawSignificand binade exponentBitCount exponentBitPattern init(_:) \
    init(exactly:) init(sign:exponentBitPattern:significandBitPattern:) init(signOf:magnitudeOf:) \
    isTotallyOrdered(belowOrEqualTo:) radix random(in:) random(in:using:) significandBitCount significandBitPattern \
    significandWidth
    BinaryInteger: Words advanced(by:) bitWidth description distance(to:) init() init(_:) init(clamping:) \
    init(exactly:) init(truncatingIfNeeded:) isMultiple(of:) isSigned quotientAndRemainder(dividingBy:) signum() \
    trailingZeroBitCount words
    Bool: customMirror customPlaygroundQuickLook description encode(to:) hash(into:) init() init(_:) \
    init(booleanLiteral:) init(exactly:) init(from:) init(truncating:) random() random(using:) toggle()
    CaseIterable: AllCases allCases
    Character: UTF16View UTF8View UnicodeScalarView asciiValue customMirror customPlaygroundQuickLook \
    debugDescription description hash(into:) hexDigitValue init(_:) init(extendedGraphemeClusterLiteral:) isASCII \
    isCased isCurrencySymbol isHexDigit isLetter isLowercase isMathSymbol isNewline isNumber isPunctuation isSymbol \
    isUppercase isWhitespace isWholeNumber lowercased() unicodeScalars uppercased() utf16 utf8 wholeNumberValue \
    write(to:)
    ClosedRange: Element Index Iterator SubSequence clamped(to:) contains(_:) customMirror debugDescription \
    description distance(from:to:) encode(to:) endIndex hash(into:) index(_:offsetBy:) index(after:) index(before:) \
    init(_:) init(from:) init(uncheckedBounds:) isEmpty lowerBound overlaps(_:) relative(to:) startIndex \
    subscript(_:) upperBound
    ClosedRange.Index: hash(into:) inRange(_:) pastEnd
    CodingKey: debugDescription description init(intValue:) init(stringValue:) intValue stringValue
    Collection: Element Index IndexDistance Indices Iterator SubSequence contains(_:) count distance(from:to:) \
    drop(while:) dropFirst(_:) dropLast(_:) endIndex first firstIndex(of:) firstIndex(where:) firstRange(of:) \
    formIndex(_:offsetBy:) formIndex(_:offsetBy:limitedBy:) formIndex(after:) index(_:offsetBy:) \
    index(_:offsetBy:limitedBy:) index(after:) index(of:) indices indices(of:) indices(where:) isEmpty makeIterator() \
    map(_:) popFirst() prefix(_:) prefix(through:) prefix(upTo:) prefix(while:) randomElement() randomElement(using:) \
    ranges(of:) removeFirst() removeFirst(_:) removingSubranges(_:) \
    split(maxSplits:omittingEmptySubsequences:whereSeparator:) split(separator:maxSplits:omittingEmptySubsequences:) \
    startIndex subscript(_:) suffix(_:) suffix(from:) trimPrefix(_:) trimPrefix(while:) trimmingPrefix(_:) \
    trimmingPrefix(while:) underestimatedCount
    CollectionOfOne: Index Indices Iterator SubSequence count customMirror debugDescription endIndex index(after:) \
    index(before:) init(_:) makeIterator() mutableSpan span startIndex subscript(_:) withUnsafeBytes(_:)
    ContiguousArray: Index Indices Iterator append(_:) append(addingCapacity:initializingWith:) append(contentsOf:) \
    capacity count customMirror debugDescription description distance(from:to:) encode(to:) endIndex \
    formIndex(after:) formIndex(before:) hash(into:) index(_:offsetBy:) index(_:offsetBy:limitedBy:) index(after:) \
    index(before:) init() init(_:) init(arrayLiteral:) init(capacity:initializingWith:) init(from:) \
    init(repeating:count:) init(unsafeUninitializedCapacity:initializingWith:) insert(_:at:) mutableSpan regions \
    remove(at:) removeAll(keepingCapacity:) replaceSubrange(_:with:) reserveCapacity(_:) span startIndex \
    subscript(_:) withContiguousMutableStorageIfAvailable(_:) withContiguousStorageIfAvailable(_:) \
    withUnsafeBufferPointer(_:) withUnsafeBytes(_:) withUnsafeMutableBufferPointer(_:) withUnsafeMutableBytes(_:)
    ContinuousClock: Instant init() minimumResolution now sleep(until:tolerance:) systemEpoch
    CustomDebugStringConvertible: debugDescription
    CustomStringConvertible: description
    Decodable: init(from:)
    DefaultIndices: Element Index Indices Iterator SubSequence distance(from:to:) endIndex formIndex(after:) \
    formIndex(before:) index(_:offsetBy:) index(_:offsetBy:limitedBy:) index(after:) index(before:) indices \
    startIndex subscript(_:)
    Dictionary: Element Index Iterator Keys SubSequence Values capacity compactMapValues(_:) count customMirror \
    debugDescription description encode(to:) endIndex filter(_:) formIndex(after:) hash(into:) index(after:) \
    index(forKey:) init() init(_:uniquingKeysWith:) init(dictionaryLiteral:) init(from:) init(grouping:by:) \
    init(minimumCapacity:) init(uniqueKeysWithValues:) isEmpty keys makeIterator() mapValues(_:) \
    merge(_:uniquingKeysWith:) merging(_:uniquingKeysWith:) popFirst() remove(at:) removeAll(keepingCapacity:) \
    removeValue(forKey:) reserveCapacity(_:) startIndex subscript(_:) subscript(_:default:) updateValue(_:forKey:) \
    values
    Dictionary.Keys: Element Iterator SubSequence count debugDescription description endIndex formIndex(after:) \
    index(after:) isEmpty makeIterator() startIndex subscript(_:)
    Dictionary.Values: Element Iterator count debugDescription description endIndex formIndex(after:) index(after:) \
    isEmpty makeIterator() startIndex subscript(_:) swapAt(_:_:)
    Double: Exponent Magnitude RawSignificand SIMD16Storage SIMD2Storage SIMD32Storage SIMD4Storage SIMD64Storage \
    SIMD8Storage SIMDMaskScalar addProduct(_:_:) advanced(by:) binade bitPattern customMirror \
    customPlaygroundQuickLook debugDescription description distance(to:) encode(to:) exponent exponentBitCount \
    exponentBitPattern formRemainder(dividingBy:) formSquareRoot() formTruncatingRemainder(dividingBy:) \
    greatestFiniteMagnitude hash(into:) infinity init() init(_:) init(bitPattern:) init(exactly:) init(floatLiteral:) \
    init(from:) init(integerLiteral:) init(nan:signaling:) init(sign:exponent:significand:) \
    init(sign:exponentBitPattern:significandBitPattern:) init(signOf:magnitudeOf:) init(truncating:) isCanonical \
    isEqual(to:) isFinite isInfinite isLess(than:) isLessThanOrEqualTo(_:) isNaN isNormal isSignalingNaN isSubnormal \
    isZero leastNonzeroMagnitude leastNormalMagnitude magnitude nan negate() nextUp pi round(_:) sign signalingNaN \
    significand significandBitCount significandBitPattern significandWidth ulp ulpOfOne write(to:)
    DropFirstSequence: Element Iterator SubSequence dropFirst(_:) init(_:dropping:) makeIterator()
    DropWhileSequence: Element Iterator drop(while:) makeIterator()
    Duration: attoseconds components description encode(to:) hash(into:) init(attoseconds:) init(from:) \
    init(secondsComponent:attosecondsComponent:) microseconds(_:) milliseconds(_:) nanoseconds(_:) seconds(_:) zero
    EmptyCollection: Index Indices Iterator SubSequence count distance(from:to:) endIndex index(_:offsetBy:) \
    index(_:offsetBy:limitedBy:) index(after:) index(before:) init() makeIterator() regions startIndex subscript(_:) \
    withUnsafeBytes(_:)
    Encodable: encode(to:)
    EnumeratedSequence: Index Iterator count distance(from:to:) endIndex index(_:offsetBy:) \
    index(_:offsetBy:limitedBy:) index(after:) index(before:) isEmpty makeIterator() startIndex subscript(_:)
    Error: localizedDescription
    ExpressibleByArrayLiteral: ArrayLiteralElement init(arrayLiteral:)
    ExpressibleByBooleanLiteral: BooleanLiteralType init(booleanLiteral:)
    ExpressibleByDictionaryLiteral: Key Value init(dictionaryLiteral:)
    ExpressibleByExtendedGraphemeClusterLiteral: ExtendedGraphemeClusterLiteralType \
    init(extendedGraphemeClusterLiteral:) init(unicodeScalarLiteral:)
    ExpressibleByFloatLiteral: FloatLiteralType init(floatLiteral:)
    ExpressibleByIntegerLiteral: IntegerLiteralType init(integerLiteral:)
    ExpressibleByNilLiteral: init(nilLiteral:)
    ExpressibleByStringInterpolation: StringInterpolation init(stringInterpolation:)
    ExpressibleByStringLiteral: StringLiteralType init(extendedGraphemeClusterLiteral:) init(stringLiteral:)
    ExpressibleByUnicodeScalarLiteral: UnicodeScalarLiteralType init(unicodeScalarLiteral:)
    FixedWidthInteger: addingReportingOverflow(_:) bigEndian bitWidth byteSwapped dividedReportingOverflow(by:) \
    dividingFullWidth(_:) init(_:) init(_:radix:) init(bigEndian:) init(clamping:) init(exactly:) init(littleEndian:) \
    init(truncatingIfNeeded:) leadingZeroBitCount littleEndian max min multipliedFullWidth(by:) \
    multipliedReportingOverflow(by:) nonzeroBitCount random(in:) random(in:using:) \
    remainderReportingOverflow(dividingBy:) subtractingReportingOverflow(_:)
    FlattenSequence: Index Iterator distance(from:to:) endIndex formIndex(_:offsetBy:) \
    formIndex(_:offsetBy:limitedBy:) formIndex(after:) formIndex(before:) index(_:offsetBy:) \
    index(_:offsetBy:limitedBy:) index(after:) index(before:) makeIterator() startIndex subscript(_:)
    FlattenSequence.Index: hash(into:)
    Float: Exponent Magnitude RawSignificand SIMD16Storage SIMD2Storage SIMD32Storage SIMD4Storage SIMD64Storage \
    SIMD8Storage SIMDMaskScalar addProduct(_:_:) advanced(by:) binade bitPattern customMirror \
    customPlaygroundQuickLook debugDescription description distance(to:) encode(to:) exponent exponentBitCount \
    exponentBitPattern formRemainder(dividingBy:) formSquareRoot() formTruncatingRemainder(dividingBy:) \
    greatestFiniteMagnitude hash(into:) infinity init() init(_:) init(bitPattern:) init(exactly:) init(floatLiteral:) \
    init(from:) init(integerLiteral:) init(nan:signaling:) init(sign:exponent:significand:) \
    init(sign:exponentBitPattern:significandBitPattern:) init(signOf:magnitudeOf:) init(truncating:) isCanonical \
    isEqual(to:) isFinite isInfinite isLess(than:) isLessThanOrEqualTo(_:) isNaN isNormal isSignalingNaN isSubnormal \
    isZero leastNonzeroMagnitude leastNormalMagnitude magnitude nan negate() nextUp pi round(_:) sign signalingNaN \
    significand significandBitCount significandBitPattern significandWidth ulp ulpOfOne write(to:)
    FloatingPoint: Exponent addProduct(_:_:) addingProduct(_:_:) exponent floatingPointClass \
    formRemainder(dividingBy:) formSquareRoot() formTruncatingRemainder(dividingBy:) greatestFiniteMagnitude infinity \
    init(_:) init(exactly:) init(sign:exponent:significand:) init(signOf:magnitudeOf:) isCanonical isEqual(to:) \
    isFinite isInfinite isLess(than:) isLessThanOrEqualTo(_:) isNaN isNormal isSignalingNaN isSubnormal \
    isTotallyOrdered(belowOrEqualTo:) isZero leastNonzeroMagnitude leastNormalMagnitude maximum(_:_:) \
    maximumMagnitude(_:_:) minimum(_:_:) minimumMagnitude(_:_:) nan negate() nextDown nextUp pi radix \
    remainder(dividingBy:) round() round(_:) rounded() rounded(_:) sign signalingNaN significand squareRoot() \
    truncatingRemainder(dividingBy:) ulp ulpOfOne
    FloatingPointClassification: negativeInfinity negativeNormal negativeSubnormal negativeZero positiveInfinity \
    positiveNormal positiveSubnormal positiveZero quietNaN signalingNaN
    FloatingPointRoundingRule: awayFromZero down toNearestOrAwayFromZero toNearestOrEven towardZero up
    FloatingPointSign: hash(into:) hashValue init(rawValue:) minus plus rawValue
    Hashable: hash(into:) hashValue
    Hasher: combine(_:) combine(bytes:) finalize() init()
    Identifiable: ID id
    IndexingIterator: Element Iterator SubSequence next()
    Int: IntegerLiteralType Magnitude SIMD16Storage SIMD2Storage SIMD32Storage SIMD4Storage SIMD64Storage \
    SIMD8Storage SIMDMaskScalar Words addingReportingOverflow(_:) advanced(by:) bitWidth byteSwapped codingKey \
    customMirror customPlaygroundQuickLook distance(to:) dividedReportingOverflow(by:) dividingFullWidth(_:) \
    encode(to:) hash(into:) init(_:) init(bitPattern:) init(codingKey:) init(exactly:) init(from:) init(truncating:) \
    leadingZeroBitCount magnitude multipliedFullWidth(by:) multipliedReportingOverflow(by:) nonzeroBitCount \
    remainderReportingOverflow(dividingBy:) signum() subtractingReportingOverflow(_:) trailingZeroBitCount words
    Int16: IntegerLiteralType Magnitude SIMD16Storage SIMD2Storage SIMD32Storage SIMD4Storage SIMD64Storage \
    SIMD8Storage SIMDMaskScalar Words addingReportingOverflow(_:) bitWidth byteSwapped customMirror \
    customPlaygroundQuickLook dividedReportingOverflow(by:) dividingFullWidth(_:) encode(to:) hash(into:) init(_:) \
    init(bitPattern:) init(exactly:) init(from:) init(truncating:) leadingZeroBitCount magnitude \
    multipliedFullWidth(by:) multipliedReportingOverflow(by:) nonzeroBitCount remainderReportingOverflow(dividingBy:) \
    signum() subtractingReportingOverflow(_:) trailingZeroBitCount words
    Int32: IntegerLiteralType Magnitude SIMD16Storage SIMD2Storage SIMD32Storage SIMD4Storage SIMD64Storage \
    SIMD8Storage SIMDMaskScalar Words addingReportingOverflow(_:) bitWidth byteSwapped customMirror \
    customPlaygroundQuickLook dividedReportingOverflow(by:) dividingFullWidth(_:) encode(to:) hash(into:) init(_:) \
    init(bitPattern:) init(exactly:) init(from:) init(truncating:) leadingZeroBitCount magnitude \
    multipliedFullWidth(by:) multipliedReportingOverflow(by:) nonzeroBitCount remainderReportingOverflow(dividingBy:) \
    signum() subtractingReportingOverflow(_:) trailingZeroBitCount words
    Int64: IntegerLiteralType Magnitude SIMD16Storage SIMD2Storage SIMD32Storage SIMD4Storage SIMD64Storage \
    SIMD8Storage SIMDMaskScalar Words addingReportingOverflow(_:) bitWidth byteSwapped customMirror \
    customPlaygroundQuickLook dividedReportingOverflow(by:) dividingFullWidth(_:) encode(to:) hash(into:) init(_:) \
    init(bitPattern:) init(exactly:) init(from:) init(truncating:) leadingZeroBitCount magnitude \
    multipliedFullWidth(by:) multipliedReportingOverflow(by:) nonzeroBitCount remainderReportingOverflow(dividingBy:) \
    signum() subtractingReportingOverflow(_:) trailingZeroBitCount words
    Int8: IntegerLiteralType Magnitude SIMD16Storage SIMD2Storage SIMD32Storage SIMD4Storage SIMD64Storage \
    SIMD8Storage SIMDMaskScalar Words addingReportingOverflow(_:) bitWidth byteSwapped customMirror \
    customPlaygroundQuickLook dividedReportingOverflow(by:) dividingFullWidth(_:) encode(to:) hash(into:) init(_:) \
    init(bitPattern:) init(exactly:) init(from:) init(truncating:) leadingZeroBitCount magnitude \
    multipliedFullWidth(by:) multipliedReportingOverflow(by:) nonzeroBitCount remainderReportingOverflow(dividingBy:) \
    signum() subtractingReportingOverflow(_:) trailingZeroBitCount words
    IteratorProtocol: Element next()
    JoinedSequence: Element Iterator init(base:separator:) makeIterator()
    KeyValuePairs: Element Index Indices SubSequence debugDescription description endIndex init(dictionaryLiteral:) \
    span startIndex subscript(_:)
    LazyCollectionProtocol: lazy
    LazyDropWhileSequence: Element Elements Index Iterator SubSequence endIndex index(after:) index(before:) \
    makeIterator() startIndex subscript(_:)
    LazyFilterSequence: Element Index Iterator SubSequence distance(from:to:) endIndex filter(_:) \
    formIndex(_:offsetBy:) formIndex(_:offsetBy:limitedBy:) formIndex(after:) formIndex(before:) index(_:offsetBy:) \
    index(_:offsetBy:limitedBy:) index(after:) index(before:) makeIterator() startIndex subscript(_:) \
    underestimatedCount
    LazyMapSequence: Elements Index Indices Iterator SubSequence count distance(from:to:) endIndex formIndex(after:) \
    formIndex(before:) index(_:offsetBy:) index(_:offsetBy:limitedBy:) index(after:) index(before:) indices isEmpty \
    makeIterator() map(_:) startIndex subscript(_:) underestimatedCount
    LazyPrefixWhileSequence: Element Elements Index Iterator SubSequence endIndex index(after:) index(before:) \
    makeIterator() startIndex subscript(_:)
    LazySequence: Element Elements Index Indices Iterator SubSequence count distance(from:to:) elements endIndex \
    index(_:offsetBy:) index(_:offsetBy:limitedBy:) index(after:) index(before:) indices isEmpty makeIterator() \
    startIndex subscript(_:) underestimatedCount
    LazySequenceProtocol: Elements compactMap(_:) drop(while:) elements filter(_:) flatMap(_:) joined() lazy map(_:) \
    prefix(while:)
    LosslessStringConvertible: init(_:)
    Mirror: AncestorRepresentation Child Children DisplayStyle children customMirror descendant(_:_:) description \
    displayStyle init(_:children:displayStyle:ancestorRepresentation:) \
    init(_:unlabeledChildren:displayStyle:ancestorRepresentation:) init(reflecting:) subjectType superclassMirror
    MutableCollection: Element Index SubSequence moveSubranges(_:to:) partition(by:) removeSubranges(_:) reverse() \
    shuffle() shuffle(using:) sort() sort(by:) sort(using:) subscript(_:) swapAt(_:_:) \
    withContiguousMutableStorageIfAvailable(_:)
    Never: Compared compare(_:_:) encode(to:) id init(from:) order
    Numeric: Magnitude init(exactly:) magnitude
    ObjectIdentifier: debugDescription hash(into:) init(_:)
    OptionSet: Element contains(_:) formIntersection(_:) formSymmetricDifference(_:) formUnion(_:) init() \
    init(rawValue:) insert(_:) intersection(_:) remove(_:) symmetricDifference(_:) union(_:) update(with:)
    Optional: customMirror debugDescription encode(to:) encode(to:configuration:) flatMap(_:) hash(into:) init(_:) \
    init(from:) init(from:configuration:) init(nilLiteral:) map(_:) none some(_:) take() unsafelyUnwrapped
    PartialRangeFrom: Element Iterator contains(_:) encode(to:) init(_:) init(from:) lowerBound makeIterator() \
    relative(to:)
    PartialRangeThrough: contains(_:) encode(to:) init(_:) init(from:) relative(to:) upperBound
    PartialRangeUpTo: contains(_:) encode(to:) init(_:) init(from:) relative(to:) upperBound
    PrefixSequence: Iterator init(_:maxLength:) makeIterator() prefix(_:)
    RandomAccessCollection: Element Index Indices SubSequence distance(from:to:) endIndex formIndex(after:) \
    formIndex(before:) index(_:offsetBy:) index(_:offsetBy:limitedBy:) index(after:) index(before:) indices \
    startIndex subscript(_:)
    RandomNumberGenerator: next() next(upperBound:)
    Range: Element Index Indices Iterator SubSequence clamped(to:) contains(_:) customMirror debugDescription \
    description distance(from:to:) encode(to:) endIndex hash(into:) index(_:offsetBy:) index(after:) index(before:) \
    indices init(_:) init(_:in:) init(from:) init(uncheckedBounds:) isEmpty isValid(within:) lowerBound overlaps(_:) \
    relative(to:) startIndex subscript(_:) upperBound
    RangeExpression: Bound contains(_:) relative(to:)
    RangeReplaceableCollection: SubSequence append(_:) append(contentsOf:) applying(_:) filter(_:) init() init(_:) \
    init(repeating:count:) insert(_:at:) insert(contentsOf:at:) popLast() remove(at:) removeAll(keepingCapacity:) \
    removeAll(where:) removeFirst() removeFirst(_:) removeLast() removeLast(_:) removeSubrange(_:) \
    removeSubranges(_:) replace(_:maxReplacements:with:) replace(_:with:maxReplacements:) replaceSubrange(_:with:) \
    replacing(_:maxReplacements:with:) replacing(_:subrange:maxReplacements:with:) replacing(_:with:maxReplacements:) \
    replacing(_:with:subrange:maxReplacements:) reserveCapacity(_:) subscript(_:) trimPrefix(_:) trimPrefix(while:)
    RawRepresentable: RawValue codingKey encode(to:) hash(into:) hashValue init(codingKey:) init(from:) \
    init(rawValue:) rawValue
    Repeated: Index Indices Regions count endIndex regions repeatedValue startIndex subscript(_:)
    Result: failure(_:) flatMap(_:) flatMapError(_:) get() init(catching:) map(_:) mapError(_:) success(_:)
    ReversedCollection: Element Index Iterator distance(from:to:) endIndex index(_:offsetBy:) \
    index(_:offsetBy:limitedBy:) index(after:) index(before:) makeIterator() reversed() startIndex subscript(_:)
    ReversedCollection.Index: base hash(into:) init(_:)
    Sequence: Element Iterator allSatisfy(_:) compactMap(_:) compare(_:_:) contains(_:) contains(where:) \
    count(where:) drop(while:) dropFirst(_:) dropLast(_:) elementsEqual(_:) elementsEqual(_:by:) enumerated() \
    filter(_:) first(where:) flatMap(_:) forEach(_:) joined() joined(separator:) lazy lexicographicallyPrecedes(_:) \
    lexicographicallyPrecedes(_:by:) makeIterator() map(_:) max() max(by:) min() min(by:) prefix(_:) prefix(while:) \
    reduce(_:_:) reduce(into:_:) reversed() shuffled() shuffled(using:) sorted() sorted(by:) sorted(using:) \
    split(maxSplits:omittingEmptySubsequences:whereSeparator:) split(separator:maxSplits:omittingEmptySubsequences:) \
    starts(with:) starts(with:by:) suffix(_:) underestimatedCount withContiguousStorageIfAvailable(_:)
    Set: Index Iterator capacity contains(_:) count customMirror debugDescription description encode(to:) endIndex \
    filter(_:) firstIndex(of:) formIndex(after:) formIntersection(_:) formSymmetricDifference(_:) formUnion(_:) \
    hash(into:) index(after:) init() init(_:) init(arrayLiteral:) init(from:) init(minimumCapacity:) insert(_:) \
    intersection(_:) isDisjoint(with:) isEmpty isStrictSubset(of:) isStrictSuperset(of:) isSubset(of:) \
    isSuperset(of:) makeIterator() popFirst() remove(_:) remove(at:) removeAll(keepingCapacity:) removeFirst() \
    reserveCapacity(_:) startIndex subscript(_:) subtract(_:) subtracting(_:) symmetricDifference(_:) union(_:) \
    update(with:)
    SetAlgebra: Element contains(_:) formIntersection(_:) formSymmetricDifference(_:) formUnion(_:) init() init(_:) \
    init(arrayLiteral:) insert(_:) intersection(_:) isDisjoint(with:) isEmpty isStrictSubset(of:) \
    isStrictSuperset(of:) isSubset(of:) isSuperset(of:) remove(_:) subtract(_:) subtracting(_:) \
    symmetricDifference(_:) union(_:) update(with:)
    SignedInteger: dividingFullWidth(_:) init(_:) init(exactly:) isMultiple(of:) isSigned max min
    SignedNumeric: negate()
    Slice: Element Index Indices Iterator Regions SubSequence assumingMemoryBound(to:) base bindMemory(to:) \
    copyBytes(from:) deinitialize() deinitializeElement(at:) distance(from:to:) endIndex formIndex(after:) \
    formIndex(before:) index(_:offsetBy:) index(_:offsetBy:limitedBy:) index(after:) index(before:) indices init() \
    init(_:) init(base:bounds:) init(repeating:count:) initialize(from:) initialize(fromContentsOf:) \
    initialize(repeating:) initializeElement(at:to:) initializeMemory(as:from:) initializeMemory(as:fromContentsOf:) \
    initializeMemory(as:repeating:) insert(_:at:) insert(contentsOf:at:) load(fromByteOffset:as:) \
    loadUnaligned(fromByteOffset:as:) moveElement(from:) moveInitialize(fromContentsOf:) \
    moveInitializeMemory(as:fromContentsOf:) moveUpdate(fromContentsOf:) regions remove(at:) removeSubrange(_:) \
    replaceSubrange(_:with:) startIndex storeBytes(of:toByteOffset:as:) subscript(_:) update(from:) \
    update(fromContentsOf:) update(repeating:) withContiguousMutableStorageIfAvailable(_:) \
    withContiguousStorageIfAvailable(_:) withMemoryRebound(to:_:) withUnsafeBytes(_:)
    StrideThrough: customMirror makeIterator() underestimatedCount
    StrideThroughIterator: next()
    StrideTo: customMirror makeIterator() underestimatedCount
    StrideToIterator: next()
    Strideable: Stride advanced(by:) distance(to:)
    String: CompareOptions Element Encoding EncodingConversionOptions EnumerationOptions Index IndexDistance Iterator \
    SubSequence UTF16View UTF8View UnicodeScalarIndex UnicodeScalarView append(_:) append(contentsOf:) \
    availableStringEncodings codingKey count customMirror customPlaygroundQuickLook data(using:allowLossyConversion:) \
    debugDescription decodeCString(_:as:repairingInvalidCodeUnits:) defaultCStringEncoding description \
    distance(from:to:) encode(to:) endIndex hasPrefix(_:) hasSuffix(_:) hash(into:) index(_:offsetBy:) \
    index(_:offsetBy:limitedBy:) index(after:) index(before:) init() init(_:) init(_:radix:uppercase:) \
    init(bytes:encoding:) init(bytesNoCopy:length:encoding:freeWhenDone:) init(cString:) init(cString:encoding:) \
    init(codingKey:) init(contentsOf:) init(contentsOf:encoding:) init(contentsOf:usedEncoding:) \
    init(contentsOfFile:) init(contentsOfFile:encoding:) init(contentsOfFile:usedEncoding:) init(copying:) \
    init(data:encoding:) init(decoding:as:) init(decodingCString:as:) init(describing:) init(format:_:) \
    init(format:arguments:) init(format:locale:_:) init(format:locale:arguments:) init(from:) init(reflecting:) \
    init(repeating:count:) init(stringInterpolation:) init(stringLiteral:) \
    init(unsafeUninitializedCapacity:initializingUTF8With:) init(utf16CodeUnits:count:) \
    init(utf16CodeUnitsNoCopy:count:freeWhenDone:) init(utf8String:) init(validating:as:) init(validatingCString:) \
    init(validatingUTF8:) insert(_:at:) insert(contentsOf:at:) isContiguousUTF8 isEmpty localizedName(of:) \
    localizedStringWithFormat(_:_:) lowercased() makeContiguousUTF8() makeIterator() max(_:_:) min(_:_:) remove(at:) \
    removeAll(keepingCapacity:) removeSubrange(_:) replaceSubrange(_:with:) reserveCapacity(_:) startIndex \
    subscript(_:) unicodeScalars uppercased() utf16 utf8 utf8CString utf8Span withCString(_:) \
    withCString(encodedAs:_:) withUTF8(_:) write(_:) write(to:)
    String.UTF16View: Index Iterator SubSequence count customMirror customPlaygroundQuickLook debugDescription \
    description distance(from:to:) endIndex index(_:offsetBy:) index(_:offsetBy:limitedBy:) index(after:) \
    index(before:) makeIterator() startIndex subscript(_:)
    String.UTF8View: Element Index SubSequence count customMirror customPlaygroundQuickLook debugDescription \
    description distance(from:to:) endIndex index(_:offsetBy:) index(_:offsetBy:limitedBy:) index(after:) \
    index(before:) span startIndex subscript(_:) withContiguousStorageIfAvailable(_:)
    String.UnicodeScalarView: Index Iterator SubSequence append(_:) append(contentsOf:) customMirror \
    customPlaygroundQuickLook debugDescription description distance(from:to:) endIndex index(_:offsetBy:) \
    index(_:offsetBy:limitedBy:) index(after:) index(before:) init() makeIterator() replaceSubrange(_:with:) \
    reserveCapacity(_:) startIndex subscript(_:)
    StringProtocol: SubSequence UTF16View UTF8View UnicodeScalarView addingPercentEncoding(withAllowedCharacters:) \
    appending(_:) appendingFormat(_:_:) cString(using:) canBeConverted(to:) capitalized caseInsensitiveCompare(_:) \
    commonPrefix(with:options:) compare(_:options:range:locale:) \
    completePath(into:caseSensitive:matchesInto:filterTypes:) components(separatedBy:) contains(_:) \
    data(using:allowLossyConversion:) decomposedStringWithCanonicalMapping decomposedStringWithCompatibilityMapping \
    enumerateLines(invoking:) enumerateSubstrings(in:options:_:) fastestEncoding folding(options:locale:) \
    getBytes(_:maxLength:usedLength:encoding:options:range:remaining:) getCString(_:maxLength:encoding:) \
    getLineStart(_:end:contentsEnd:for:) getParagraphStart(_:end:contentsEnd:for:) hasPrefix(_:) hasSuffix(_:) hash \
    hash(into:) init(cString:) init(decoding:as:) init(decodingCString:as:) lengthOfBytes(using:) lineRange(for:) \
    localizedCaseInsensitiveCompare(_:) localizedCaseInsensitiveContains(_:) localizedCompare(_:) \
    localizedStandardCompare(_:) localizedStandardContains(_:) localizedStandardRange(of:) lowercased() \
    maximumLengthOfBytes(using:) padding(toLength:withPad:startingAt:) paragraphRange(for:) \
    precomposedStringWithCanonicalMapping precomposedStringWithCompatibilityMapping range(of:options:range:locale:) \
    rangeOfCharacter(from:options:range:) rangeOfComposedCharacterSequence(at:) \
    rangeOfComposedCharacterSequences(for:) removingPercentEncoding replacingCharacters(in:with:) \
    replacingOccurrences(of:with:options:range:) smallestEncoding substring(from:) substring(to:) substring(with:) \
    trimmingCharacters(in:) unicodeScalars uppercased() utf16 utf8 withCString(_:) withCString(encodedAs:_:) \
    write(to:atomically:encoding:) write(toFile:atomically:encoding:)
    Substring: Index SubSequence UTF16View UTF8View UnicodeScalarView append(contentsOf:) base customMirror \
    customPlaygroundQuickLook debugDescription description distance(from:to:) endIndex filter(_:) index(_:offsetBy:) \
    index(_:offsetBy:limitedBy:) index(after:) index(before:) init() init(_:) init(cString:) init(decoding:as:) \
    init(decodingCString:as:) init(extendedGraphemeClusterLiteral:) init(stringInterpolation:) init(stringLiteral:) \
    init(unicodeScalarLiteral:) isContiguousUTF8 lowercased() makeContiguousUTF8() replaceSubrange(_:with:) \
    startIndex subscript(_:) unicodeScalars uppercased() utf16 utf8 utf8Span withCString(_:) \
    withCString(encodedAs:_:) withUTF8(_:) write(_:) write(to:)
    SystemRandomNumberGenerator: init() next()
    TextOutputStream: write(_:)
    TextOutputStreamable: write(to:)
    UInt: IntegerLiteralType Magnitude SIMD16Storage SIMD2Storage SIMD32Storage SIMD4Storage SIMD64Storage \
    SIMD8Storage SIMDMaskScalar Words addingReportingOverflow(_:) bitWidth byteSwapped customMirror \
    customPlaygroundQuickLook dividedReportingOverflow(by:) dividingFullWidth(_:) encode(to:) hash(into:) init(_:) \
    init(bitPattern:) init(exactly:) init(from:) init(truncating:) leadingZeroBitCount multipliedFullWidth(by:) \
    multipliedReportingOverflow(by:) nonzeroBitCount remainderReportingOverflow(dividingBy:) signum() \
    subtractingReportingOverflow(_:) trailingZeroBitCount words
    UInt16: IntegerLiteralType Magnitude SIMD16Storage SIMD2Storage SIMD32Storage SIMD4Storage SIMD64Storage \
    SIMD8Storage SIMDMaskScalar Words addingReportingOverflow(_:) bitWidth byteSwapped customMirror \
    customPlaygroundQuickLook dividedReportingOverflow(by:) dividingFullWidth(_:) encode(to:) hash(into:) init(_:) \
    init(bitPattern:) init(exactly:) init(from:) init(truncating:) init(unicodeScalarLiteral:) leadingZeroBitCount \
    multipliedFullWidth(by:) multipliedReportingOverflow(by:) nonzeroBitCount remainderReportingOverflow(dividingBy:) \
    signum() subtractingReportingOverflow(_:) trailingZeroBitCount words
    UInt32: IntegerLiteralType Magnitude SIMD16Storage SIMD2Storage SIMD32Storage SIMD4Storage SIMD64Storage \
    SIMD8Storage SIMDMaskScalar Words addingReportingOverflow(_:) bitWidth byteSwapped customMirror \
    customPlaygroundQuickLook dividedReportingOverflow(by:) dividingFullWidth(_:) encode(to:) hash(into:) init(_:) \
    init(bitPattern:) init(exactly:) init(from:) init(truncating:) leadingZeroBitCount multipliedFullWidth(by:) \
    multipliedReportingOverflow(by:) nonzeroBitCount remainderReportingOverflow(dividingBy:) signum() \
    subtractingReportingOverflow(_:) trailingZeroBitCount words
    UInt64: IntegerLiteralType Magnitude SIMD16Storage SIMD2Storage SIMD32Storage SIMD4Storage SIMD64Storage \
    SIMD8Storage SIMDMaskScalar Words addingReportingOverflow(_:) bitWidth byteSwapped customMirror \
    customPlaygroundQuickLook dividedReportingOverflow(by:) dividingFullWidth(_:) encode(to:) hash(into:) init(_:) \
    init(bitPattern:) init(exactly:) init(from:) init(truncating:) leadingZeroBitCount multipliedFullWidth(by:) \
    multipliedReportingOverflow(by:) nonzeroBitCount remainderReportingOverflow(dividingBy:) signum() \
    subtractingReportingOverflow(_:) trailingZeroBitCount words
    UInt8: IntegerLiteralType Magnitude SIMD16Storage SIMD2Storage SIMD32Storage SIMD4Storage SIMD64Storage \
    SIMD8Storage SIMDMaskScalar Words addingReportingOverflow(_:) bitWidth byteSwapped customMirror \
    customPlaygroundQuickLook dividedReportingOverflow(by:) dividingFullWidth(_:) encode(to:) hash(into:) init(_:) \
    init(ascii:) init(bitPattern:) init(exactly:) init(from:) init(truncating:) leadingZeroBitCount \
    multipliedFullWidth(by:) multipliedReportingOverflow(by:) nonzeroBitCount remainderReportingOverflow(dividingBy:) \
    signum() subtractingReportingOverflow(_:) trailingZeroBitCount words
    UnfoldSequence: next()
    Unicode: ASCII CanonicalCombiningClass Encoding GeneralCategory NumericType ParseResult Parser Scalar UTF16 UTF32 \
    UTF8 Version
    Unicode.Scalar: Properties UTF16View UTF8View customMirror customPlaygroundQuickLook debugDescription description \
    escaped(asASCII:) hash(into:) init(_:) init(unicodeScalarLiteral:) isASCII properties utf16 utf8 value write(to:)
    Unicode.Scalar.Properties: age canonicalCombiningClass changesWhenCaseFolded changesWhenCaseMapped \
    changesWhenLowercased changesWhenNFKCCaseFolded changesWhenTitlecased changesWhenUppercased generalCategory \
    isASCIIHexDigit isAlphabetic isBidiControl isBidiMirrored isCaseIgnorable isCased isDash \
    isDefaultIgnorableCodePoint isDeprecated isDiacritic isEmoji isEmojiModifier isEmojiModifierBase \
    isEmojiPresentation isExtender isFullCompositionExclusion isGraphemeBase isGraphemeExtend isHexDigit isIDContinue \
    isIDSBinaryOperator isIDSTrinaryOperator isIDStart isIdeographic isJoinControl isLogicalOrderException \
    isLowercase isMath isNoncharacterCodePoint isPatternSyntax isPatternWhitespace isQuotationMark isRadical \
    isSentenceTerminal isSoftDotted isTerminalPunctuation isUnifiedIdeograph isUppercase isVariationSelector \
    isWhitespace isXIDContinue isXIDStart lowercaseMapping name nameAlias numericType numericValue titlecaseMapping \
    uppercaseMapping
    UnsignedInteger: dividingFullWidth(_:) init(_:) init(exactly:) isSigned magnitude max min
    Zip2Sequence: Element Iterator makeIterator() underestimatedCount
    """
}
