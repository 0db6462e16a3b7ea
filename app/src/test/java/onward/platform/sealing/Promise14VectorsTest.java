package onward.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import onward.Corpora;
import org.junit.jupiter.api.Test;

/// Promise 14: the cipher of the program, not only that of its library, passes Project Wycheproof's
/// vectors.
class Promise14VectorsTest {

    /// From NIST SP 800-38D's test case 16 (Galois/Counter Mode, AES-256), for a checkout that
    /// stands alone.
    @Test
    void aPublishedCiphertextOpens() throws GeneralSecurityException {
        var cipher =
                new Cipher256(
                        hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"));
        var closed =
                hex(
                        "cafebabefacedbaddecaf888"
                                + "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                                + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                                + "76fc6ece0f4e1768cddf8853bb2d551b");
        var bound = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        assertThat(cipher.open(closed, bound))
                .isEqualTo(
                        hex(
                                "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                                        + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"));
        closed[20] ^= 1;
        assertThatThrownBy(() -> cipher.open(closed, bound))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void validVectorsOpenAndInvalidOnesDoNot() {
        var valid = 0;
        var invalid = 0;
        for (var group :
                Corpora.json("wycheproof/testvectors_v1/aes_gcm_test.json").get("testGroups")) {
            if (!isOurs(group)) {
                continue;
            }
            for (var vector : group.get("tests")) {
                if (vector.get("result").asText().equals("valid")) {
                    assertThat(opened(vector)).as(name(vector)).isEqualTo(field(vector, "msg"));
                    valid++;
                } else {
                    assertThatThrownBy(() -> opened(vector)).as(name(vector)).isNotNull();
                    invalid++;
                }
            }
        }
        assertThat(valid).isGreaterThan(30);
        assertThat(invalid).isGreaterThan(10);
    }

    @Test
    void whatTheProgramClosesHasAFreshNonceEachTime() {
        var cipher = new Cipher256(new byte[Cipher256.KEY_BYTES]);
        var bound = new byte[0];
        assertThat(cipher.close(new byte[] {1}, bound))
                .hasSize(12 + 1 + 16)
                .isNotEqualTo(cipher.close(new byte[] {1}, bound));
    }

    /// 256-bit keys, 96-bit nonces, 128-bit tags: the program knows no other.
    private static boolean isOurs(JsonNode group) {
        return group.get("keySize").asInt() == 256
                && group.get("ivSize").asInt() == 96
                && group.get("tagSize").asInt() == 128;
    }

    private static byte[] opened(JsonNode vector) {
        var closed = new ByteArrayOutputStream();
        closed.writeBytes(field(vector, "iv"));
        closed.writeBytes(field(vector, "ct"));
        closed.writeBytes(field(vector, "tag"));
        try {
            return new Cipher256(field(vector, "key"))
                    .open(closed.toByteArray(), field(vector, "aad"));
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static String name(JsonNode vector) {
        return "vector " + vector.get("tcId").asInt() + " " + vector.get("comment").asText();
    }

    private static byte[] field(JsonNode vector, String name) {
        return hex(vector.get(name).asText());
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
