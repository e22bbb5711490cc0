import { type Planted, signedBody } from '../planted.fixtures.ts'

/** One planted request or more for each mistake of the family. */
export const plantedDigestBodies: readonly Planted[] = [
  // The next are of "{}", computed with OpenSSL.
  signedBody('body-sha256-hex', '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'),
  signedBody('body-sha256-hex-minified', '{ }', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'),
  signedBody('body-sha256-hex-upper', '{}', '44136FA355B3678A1146AD16F7E8649E94FB4FC21FE77E8310C060F61CAAFF8A'),
  signedBody('body-sha256-base64', '{}', 'RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o='),
  signedBody('body-sha256-base64-minified', '{ }', 'RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o='),
  signedBody(
    'body-sha512-hex',
    '{}',
    '27c74670adb75075fad058d5ceaf7b20c4e7786c83bae8a32f626f9782af34c9a33c2046ef60fd2a7878d378e29fec851806bbd9a67878f3a9f1cda4830763fd',
  ),
  signedBody('body-md5-hex', '{}', '99914b932bd37a50b983c5e7c90ae93b'),
  signedBody('body-base64', '{"a":1}', 'eyJhIjoxfQ=='),
]
