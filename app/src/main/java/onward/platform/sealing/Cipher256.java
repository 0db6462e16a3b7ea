package onward.platform.sealing;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;

/// AES-256-GCM by Tink: a fresh 96-bit nonce before the ciphertext, a 128-bit tag behind it (NIST
/// SP 800-38D).
final class Cipher256 {

    static final int KEY_BYTES = 32;

    private final AesGcmJce gcm;

    Cipher256(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key has 32 bytes");
        }
        try {
            gcm = new AesGcmJce(key);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no AES-GCM", missing);
        }
    }

    byte[] close(byte[] plain, byte[] bound) {
        try {
            return gcm.encrypt(plain, bound);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("AES-GCM failed to encrypt", broken);
        }
    }

    /// @throws GeneralSecurityException where the key, the place or a single bit is not the one it
    ///   was closed with
    byte[] open(byte[] closed, byte[] bound) throws GeneralSecurityException {
        return gcm.decrypt(closed, bound);
    }
}
