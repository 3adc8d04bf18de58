namespace Advocacy.Reports.Typesetting;

/// <summary>Cuts a stream into lines of bytes, none longer than a PDF of absurd size.</summary>
internal sealed class AnswerLines(Stream stream)
{
    private const int Longest = 64 * 1024 * 1024;

    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>The next line without its end, valid until the next call; null at the end of the stream.</summary>
    /// <exception cref="InvalidDataException">The line does not end.</exception>
    public async Task<ReadOnlyMemory<byte>?> Next()
    {
        for (var searched = _start; ;)
        {
            var found = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                var line = _buffer.AsMemory(_start, searched + found - _start);
                _start = searched + found + 1;
                return line;
            }

            MakeRoom();
            searched = _end;
            var read = await stream.ReadAsync(_buffer.AsMemory(_end));
            if (read == 0)
            {
                return null;
            }

            _end += read;
        }
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end < _buffer.Length)
        {
            return;
        }

        if (_buffer.Length >= Longest)
        {
            throw new InvalidDataException("The engine's answer does not end.");
        }

        Array.Resize(ref _buffer, _buffer.Length * 2);
    }
}
