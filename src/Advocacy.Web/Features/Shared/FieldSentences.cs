using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Shared;

/// <summary>What is said of a field that can't be taken as typed. Public because validation attributes read it by name.</summary>
public static class FieldSentences
{
    public static string Required => Wording.Of("Form.Required");
    public static string TooLong => Wording.Of("Form.TooLong");
    public static string OutOfRange => Wording.Of("Form.OutOfRange");
    public static string Invalid => Wording.Of("Form.Invalid");
    public static string NotAnAddress => Wording.Of("Accounts.EmailInvalid");
    public static string Unreadable => Wording.Of("Form.Unreadable");
    public static string NotANumber => Wording.Of("Form.NotANumber");
    public static string Missing => Wording.Of("Form.Missing");
    public static string NotADate => Wording.Of("Form.NotADate");
}
