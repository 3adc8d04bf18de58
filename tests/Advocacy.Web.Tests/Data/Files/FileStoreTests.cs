using System.Security.Cryptography;
using System.Text;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data.Files;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework.Constraints;

namespace Advocacy.Web.Tests.Data.Files;

public sealed class FileStoreTests : AppTest
{
    private static readonly byte[] Pdf = Encoding.Latin1.GetBytes("%PDF-1.7 a report");

    [Test]
    public async Task A_file_is_kept_whole_under_its_hash_and_the_same_one_once()
    {
        var (first, again) = (await Keep("report.pdf", Pdf), await Keep("another name.PDF", Pdf));

        Assert.Multiple(() =>
        {
            Assert.That((first.Sha256, first.Length, first.MediaType), Is.EqualTo((Convert.ToHexStringLower(SHA256.HashData(Pdf)), (long)Pdf.Length, "application/pdf")));
            Assert.That((again.Sha256, again.FileName), Is.EqualTo((first.Sha256, "another name.PDF")));
            Assert.That(File.ReadAllBytes(Store.PathOf(first.Sha256)), Is.EqualTo(Pdf));
            Assert.That(Files(), Is.EqualTo([first.Sha256]));
        });
    }

    [TestCase("report.docx")]
    [TestCase("report.png")]
    [TestCase("report.jpg")]
    [TestCase("report.html")]
    [TestCase("report.pdf.exe")]
    [TestCase("report")]
    [TestCase("")]
    public void What_is_not_what_its_name_says_or_of_no_kind_we_keep_is_refused(string name) => IsRefused(name, Pdf, Refuses(FileRules.IsOfAKindWeKeep));

    [TestCase("notes.txt")]
    [TestCase("table.csv")]
    [TestCase("mail.eml")]
    public void A_text_with_a_zero_byte_is_none(string name) => IsRefused(name, [(byte)'a', 0, (byte)'b'], Refuses(FileRules.IsOfAKindWeKeep));

    [TestCase("old.doc", 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)]
    [TestCase("mail.msg", 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)]
    [TestCase("notes.txt", 0xFF, 0xFE, 0x61, 0x00)]
    [TestCase("notes.txt", 0xFE, 0xFF, 0x00, 0x61)]
    [TestCase("report.pdf", 0xEF, 0xBB, 0xBF, 0x0D, 0x0A, 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31)]
    public async Task What_programs_really_write_is_kept(string name, params int[] bytes) =>
        Assert.That((await Keep(name, [.. bytes.Select(one => (byte)one)])).FileName, Is.EqualTo(name));

    [TestCase(300)]
    [TestCase(201)]
    public async Task A_name_is_cut_where_no_sign_is_split_however_much_stands_behind_its_last_dot(int letters)
    {
        var dotted = await Keep($"a.{new string('x', letters)}.pdf", Pdf);
        var emoji = await Keep($"{string.Concat(Enumerable.Repeat("🎈", letters))}.pdf", Pdf);

        Assert.That((dotted.FileName.Length, dotted.FileName[^4..]), Is.EqualTo((Attachment.FileNameMaxLength, ".pdf")));
        Assert.That(emoji.FileName.EnumerateRunes().Contains(Rune.ReplacementChar), Is.False);
    }

    [TestCase(300)]
    public void Whatever_stands_behind_its_last_dot_is_refused_in_words(int letters) => IsRefused($"report.{new string('x', letters)}", Pdf, Refuses(FileRules.IsOfAKindWeKeep));

    [Test]
    public void An_empty_file_is_refused() => IsRefused("notes.txt", [], Refuses(FileRules.IsChosen));

    [Test]
    public void A_file_too_large_is_refused() => IsRefused("notes.txt", [.. Enumerable.Repeat((byte)'a', FileStore.MaxLength + 1)], Refuses(FileRules.IsNotTooLarge));

    [TestCase("../../etc/passwd.txt", "passwd.txt")]
    [TestCase(@"C:\Users\me\minutes.txt", "minutes.txt")]
    [TestCase("a\u202Etxt.exe.txt", "atxt.exe.txt")]
    [TestCase("a\r\nb.txt", "ab.txt")]
    public async Task A_name_is_no_path_and_hides_nothing(string name, string kept) =>
        Assert.That((await Keep(name, "text"u8.ToArray())).FileName, Is.EqualTo(kept));

    [Test]
    public async Task A_name_longer_than_fits_keeps_its_ending()
    {
        var kept = (await Keep(new string('n', 500) + ".txt", "text"u8.ToArray())).FileName;

        Assert.That((kept.Length, kept[^4..]), Is.EqualTo((Attachment.FileNameMaxLength, ".txt")));
    }

    private FileStore Store => Services.GetRequiredService<FileStore>();

    private Task<KeptFile> Keep(string name, byte[] bytes) => Store.Keep(name, new MemoryStream(bytes), CancellationToken.None);

    private void IsRefused(string name, byte[] bytes, IResolveConstraint refused)
    {
        Assert.That(() => Keep(name, bytes), refused);
        Assert.That(Files(), Is.Empty, "something of it was kept");
    }

    private IEnumerable<string?> Files() =>
        Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetDirectoryName(Store.PathOf(new string('0', 64))))!, "*", SearchOption.AllDirectories).Select(Path.GetFileName);
}
