using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.OpenPgp;
using Org.BouncyCastle.Security;

namespace Advocacy.Web.Backups;

/// <summary>Seals a backup with a passphrase, as OpenPGP: <c>gpg --decrypt</c> opens it where this program is not.</summary>
internal static class Sealing
{
    /// <summary>How the name of a sealed backup ends.</summary>
    public const string Ending = ".gpg";

    private const int Block = 1 << 16;

    /// <summary>Writes what <paramref name="write"/> writes, sealed.</summary>
    public static async Task Seal(Stream to, string passphrase, string name, Func<Stream, Task> write)
    {
        var sealing = new PgpEncryptedDataGenerator(SymmetricKeyAlgorithmTag.Aes256, withIntegrityPacket: true, new SecureRandom());
        sealing.AddMethodUtf8(passphrase.ToCharArray(), HashAlgorithmTag.Sha256);
        await using var hidden = sealing.Open(to, new byte[Block]);
        await using var named = new PgpLiteralDataGenerator().Open(hidden, PgpLiteralData.Binary, name, DateTime.UtcNow, new byte[Block]);
        await write(named);
    }

    /// <summary>Writes what was sealed.</summary>
    /// <exception cref="BackupException">The passphrase is another, or it is damaged.</exception>
    public static async Task Open(Stream hidden, string passphrase, Stream to, CancellationToken cancel)
    {
        try
        {
            if (new PgpObjectFactory(PgpUtilities.GetDecoderStream(hidden)).NextPgpObject() is not PgpEncryptedDataList { IsEmpty: false } list || list[0] is not PgpPbeEncryptedData one)
            {
                throw NotReadable(null);
            }

            if (new PgpObjectFactory(one.GetDataStreamUtf8(passphrase.ToCharArray())).NextPgpObject() is not PgpLiteralData content)
            {
                throw NotReadable(null);
            }

            await content.GetInputStream().CopyToAsync(to, cancel);
            if (!one.Verify())
            {
                throw NotReadable(null);
            }
        }
        catch (Exception failure) when (failure is PgpException or IOException or EndOfStreamException or InvalidOperationException && !Data.SqliteRefusals.IsOutOfRoom(failure))
        {
            throw NotReadable(failure);
        }
    }

    private static BackupException NotReadable(Exception? inner) =>
        new(BackupProblem.NotReadable, "The backup can't be opened: its passphrase is another, or it is damaged.", inner);
}
