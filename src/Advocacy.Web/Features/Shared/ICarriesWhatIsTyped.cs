namespace Advocacy.Web.Features.Shared;

/// <summary>A page whose form is carried along when it is asked for in another language.</summary>
public interface ICarriesWhatIsTyped
{
    /// <summary>The id of its form, by which a button outside of it sends it.</summary>
    const string FormId = "typed";
}
