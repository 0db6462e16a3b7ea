package onward.platform.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import onward.kernel.OwnerId;

/// One owner's seal: closes what they write before it goes into the store, and opens it again.
///
/// A sealed text is one byte of format version, then the ciphertext. Older versions stay readable
/// for ever.
public final class Seal {

    private static final byte FORMAT = 1;
    private static final String MAC = "HmacSHA256";

    private final OwnerId owner;
    private final Cipher256 cipher;
    private final SecretKey indexKey;

    Seal(OwnerId owner, byte[] key) {
        this.owner = owner;
        cipher = new Cipher256(key);
        indexKey = derive(key);
    }

    /// Closes a text for its place.
    public byte[] close(Place place, String text) {
        var closed =
                cipher.close(text.getBytes(StandardCharsets.UTF_8), place.boundTo(owner, FORMAT));
        var sealed = new byte[closed.length + 1];
        sealed[0] = FORMAT;
        System.arraycopy(closed, 0, sealed, 1, closed.length);
        return sealed;
    }

    /// Opens what was closed for this place.
    ///
    /// @throws BrokenSealException where it was closed for another place or owner, or has been
    ///   altered
    public String open(Place place, byte[] sealed) {
        if (sealed.length == 0 || sealed[0] != FORMAT) {
            throw new BrokenSealException("a sealed text of an unknown format");
        }
        var closed = new byte[sealed.length - 1];
        System.arraycopy(sealed, 1, closed, 0, closed.length);
        try {
            return new String(
                    cipher.open(closed, place.boundTo(owner, FORMAT)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException altered) {
            throw new BrokenSealException(
                    "a sealed text was altered, or moved from its place", altered);
        }
    }

    /// A keyed hash by which equal words can be found without being readable: 64 hexadecimal
    /// digits.
    public String index(String kind, String word) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(indexKey);
            mac.update(kind.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(word.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException missing) {
            throw new IllegalStateException("this Java has no " + MAC, missing);
        }
    }

    /// HKDF (RFC 5869): the index key can be told from the data key by nobody.
    private static SecretKey derive(byte[] key) {
        try {
            var parameters =
                    HKDFParameterSpec.ofExtract()
                            .addIKM(new SecretKeySpec(key, "AES"))
                            .thenExpand(
                                    "onward index 1".getBytes(StandardCharsets.UTF_8),
                                    Cipher256.KEY_BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey(MAC, parameters);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no HKDF", missing);
        }
    }

    /// A sealed text that does not open. It means a damaged or doctored store, never a mistake of
    /// the person.
    public static final class BrokenSealException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenSealException(String message) {
            super(message);
        }

        BrokenSealException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
