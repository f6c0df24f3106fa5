<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AddressRow</name>
    <message>
        <source>Address as given</source>
        <translation>Địa chỉ như khách đọc</translation>
    </message>
    <message>
        <source>number, street, as the customer says it</source>
        <translation>số nhà, đường, như khách đọc</translation>
    </message>
    <message>
        <source>What the address is for</source>
        <translation>Địa chỉ dùng để làm gì</translation>
    </message>
    <message>
        <source>Take out this address</source>
        <translation>Gỡ bỏ địa chỉ này</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>chưa rõ</translation>
    </message>
</context>
<context>
    <name>BookModel</name>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Đang hiệu lực</translation>
    </message>
</context>
<context>
    <name>BroughtListsModel</name>
    <message>
        <source>List of</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Nhập lúc</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người nhập</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Số mới</translation>
    </message>
</context>
<context>
    <name>CarriersModel</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>không còn dùng</translation>
    </message>
    <message>
        <source>is told the goods</source>
        <translation>biết tên hàng</translation>
    </message>
</context>
<context>
    <name>CarriersSection</name>
    <message>
        <source>Carriers</source>
        <translation>Hãng vận chuyển</translation>
    </message>
    <message>
        <source>New carrier</source>
        <translation>Hãng mới</translation>
    </message>
    <message>
        <source>Save carrier</source>
        <translation>Lưu hãng</translation>
    </message>
    <message>
        <source>Columns as delivered</source>
        <translation>Cột như lúc đầu</translation>
    </message>
    <message>
        <source>On a column: with or without</source>
        <translation>Trên một cột: có hoặc không</translation>
    </message>
    <message>
        <source>On a column: its place</source>
        <translation>Trên một cột: đổi thứ tự</translation>
    </message>
    <message>
        <source>What was changed about this carrier is lost.</source>
        <translation>Những thay đổi về hãng này sẽ mất.</translation>
    </message>
    <message>
        <source>Tick “Tell the goods” first, if the contract needs it.</source>
        <translation>Hãy đánh dấu “Cho biết tên hàng” trước, nếu hợp đồng cần.</translation>
    </message>
    <message>
        <source>Carrier saved.</source>
        <translation>Đã lưu hãng vận chuyển.</translation>
    </message>
    <message>
        <source>Only a manager adds carriers and changes what they are told.</source>
        <translation>Chỉ quản lý được thêm hãng vận chuyển và đổi những gì họ được biết.</translation>
    </message>
    <message>
        <source>No carriers yet. Type the name of the first one at the right and press Ctrl+S.</source>
        <translation>Chưa có hãng nào. Nhập tên hãng đầu tiên ở bên phải rồi nhấn Ctrl+S.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Sửa {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Carrier&apos;s name</source>
        <translation>Tên hãng vận chuyển</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <source>Tell the goods</source>
        <translation>Cho biết tên hàng</translation>
    </message>
    <message>
        <source>Only when the contract with this carrier needs the names of the goods. Otherwise it learns whom a parcel is for, and not what is in it.</source>
        <translation>Chỉ khi hợp đồng với hãng này cần tên hàng. Nếu không, hãng chỉ biết kiện gửi cho ai, không biết bên trong có gì.</translation>
    </message>
    <message>
        <source>Columns of its list</source>
        <translation>Các cột trong danh sách của hãng</translation>
    </message>
    <message>
        <source>Space: with or without. Alt+Up and Alt+Down: order.</source>
        <translation>Phím cách: có hoặc không. Alt+Lên và Alt+Xuống: thứ tự.</translation>
    </message>
    <message>
        <source>Heading of the chosen column</source>
        <translation>Tiêu đề của cột đang chọn</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Như lúc đầu</translation>
    </message>
</context>
<context>
    <name>ChangedMeanwhile</name>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Biết đến cửa hàng qua</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>Hai bản</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Quay lại biểu mẫu</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Lấy bản kia</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Lưu đè bản này</translation>
    </message>
</context>
<context>
    <name>CodeRenewal</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>The code of sheet {sheet} opens the shop&apos;s file from now on, and the one before does not.</source>
        <translation>Từ nay mã trên tờ số {sheet} mở file của cửa hàng, mã trước thì không.</translation>
    </message>
    <message>
        <source>Leave without a new code?</source>
        <translation>Rời đi mà không đổi mã?</translation>
    </message>
    <message>
        <source>The code until now stays in force. A new sheet that was printed or written opens nothing: tear it up.</source>
        <translation>Mã hiện tại vẫn có hiệu lực. Tờ mới đã in hay đã chép tay không mở được gì: xé bỏ tờ đó.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>The new recovery code is in force.</source>
        <translation>Mã khôi phục mới đã có hiệu lực.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Bước {number}/{count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Put it in force</source>
        <translation>Áp dụng mã mới</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>The code on sheet {sheet} is needed. Sheets with another number do not open this data.</source>
        <translation>Cần mã trên tờ số {sheet}. Tờ mang số khác không mở được dữ liệu này.</translation>
    </message>
    <message>
        <source>The code on this shop&apos;s newest recovery sheet is needed.</source>
        <translation>Cần mã trên tờ mã khôi phục mới nhất của cửa hàng này.</translation>
    </message>
    <message>
        <source>There are Vietnamese letters in it. Switch Vietnamese typing off and type the code anew.</source>
        <translation>Trong mã có chữ tiếng Việt. Tắt bộ gõ tiếng Việt rồi gõ lại mã.</translation>
    </message>
    <message>
        <source>{count} characters too many</source>
        <translation>Thừa {count} ký tự</translation>
    </message>
    <message>
        <source>{done} of {groups} groups, and {rest} of the next</source>
        <translation>Đã gõ {done}/{groups} nhóm và {rest} ký tự của nhóm sau</translation>
    </message>
    <message>
        <source>{done} of {groups} groups</source>
        <translation>Đã gõ {done}/{groups} nhóm</translation>
    </message>
    <message>
        <source>Type the code from the sheet first.</source>
        <translation>Nhập mã trên tờ trước.</translation>
    </message>
    <message>
        <source>The code is being tried…</source>
        <translation>Đang thử mã…</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Mã khôi phục</translation>
    </message>
    <message>
        <source>Nothing is changed until the code has opened the data. Large and small letters, blanks and dashes do not matter; the letters O, I and L count as the figures 0, 1 and 1.</source>
        <translation>Không có gì bị thay đổi cho đến khi mã mở được dữ liệu. Gõ chữ hoa hay thường, có hay không có dấu cách và gạch nối đều được; chữ O, I và L được hiểu là số 0, 1 và 1.</translation>
    </message>
    <message>
        <source>Code on the sheet (5 groups of 5)</source>
        <translation>Mã trên tờ (5 nhóm, mỗi nhóm 5 ký tự)</translation>
    </message>
    <message>
        <source>This PC replaces another one: make a new key</source>
        <translation>Máy này thay cho máy khác: tạo khóa mới</translation>
    </message>
    <message>
        <source>The old PC&apos;s key will not open the new data. The code on the sheet stays the same.</source>
        <translation>Khóa của máy cũ sẽ không mở được dữ liệu mới. Mã trên tờ giữ nguyên.</translation>
    </message>
    <message>
        <source>Open with this code</source>
        <translation>Mở bằng mã này</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>On it</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Tìm mọi việc</translation>
    </message>
    <message>
        <source>Find an action or a customer</source>
        <translation>Tìm thao tác hoặc khách hàng</translation>
    </message>
    <message>
        <source>An action or a customer</source>
        <translation>Thao tác hoặc khách hàng</translation>
    </message>
    <message>
        <source>Actions and customers found</source>
        <translation>Thao tác và khách hàng tìm được</translation>
    </message>
    <message>
        <source>Nothing found. Esc goes back.</source>
        <translation>Không tìm thấy gì. Esc để quay lại.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter does it · Esc goes back</source>
        <translation>↑ ↓ chọn · Enter thực hiện · Esc quay lại</translation>
    </message>
</context>
<context>
    <name>ConsentChange</name>
    <message>
        <source>How did the customer say it</source>
        <translation>Khách nói bằng cách nào</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Tại quầy</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Thư</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc nào</translation>
    </message>
    <message>
        <source>When the customer said it</source>
        <translation>Khách nói lúc nào</translation>
    </message>
    <message>
        <source>Read this out before a yes</source>
        <translation>Đọc cho khách trước khi ghi đồng ý</translation>
    </message>
    <message>
        <source>Wording to read out</source>
        <translation>Lời đọc cho khách</translation>
    </message>
    <message>
        <source>Customer&apos;s words</source>
        <translation>Lời của khách</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bằng chứng</translation>
    </message>
</context>
<context>
    <name>ConsentCounts</name>
    <message>
        <source>Not counted yet.</source>
        <translation>Chưa đếm.</translation>
    </message>
    <message>
        <source>Among the refused are {count} withdrawn after a yes.</source>
        <translation>Trong số từ chối có {count} lời rút lại sau khi đã đồng ý.</translation>
    </message>
    <message>
        <source>Words written down then, also those that later words replaced; slips taken back are none.</source>
        <translation>Số lời được ghi trong thời gian đó, kể cả lời đã có lời sau thay thế; lời ghi nhầm đã rút không tính.</translation>
    </message>
    <message>
        <source>Customers by what is in force now.</source>
        <translation>Số khách hàng theo lời đang có hiệu lực.</translation>
    </message>
</context>
<context>
    <name>ConsentCountsModel</name>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>{cell}: not counted</source>
        <translation>{cell}: chưa đếm</translation>
    </message>
    <message>
        <source>{cell}: {granted} agreed, {refused} refused, of these {withdrawn} withdrawn</source>
        <translation>{cell}: {granted} đồng ý, {refused} từ chối, trong đó {withdrawn} rút lại</translation>
    </message>
    <message>
        <source>{count} never asked</source>
        <translation>{count} chưa hỏi</translation>
    </message>
</context>
<context>
    <name>ConsentDetails</name>
    <message>
        <source>Said by</source>
        <translation>Người nói</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Nói lúc</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>{moment} by {staff}</source>
        <translation>{moment}, {staff} ghi</translation>
    </message>
    <message>
        <source>until the customer takes it back</source>
        <translation>đến khi khách rút lại</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Customer&apos;s words</source>
        <translation>Lời của khách</translation>
    </message>
    <message>
        <source>version {version}, {language}</source>
        <translation>phiên bản {version}, {language}</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Lời đọc cho khách</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Chính sách bảo mật</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>phiên bản {version}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bằng chứng</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Ghi lại cho dòng</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Về sau</translation>
    </message>
    <message>
        <source>taken back as a slip</source>
        <translation>được bỏ vì ghi nhầm</translation>
    </message>
    <message>
        <source>gone: tell the manager to run the check</source>
        <translation>đã mất: báo quản lý chạy kiểm tra</translation>
    </message>
    <message>
        <source>none was attached</source>
        <translation>không đính kèm</translation>
    </message>
    <message>
        <source>Wording that was read out</source>
        <translation>Lời đã đọc cho khách</translation>
    </message>
    <message>
        <source>View the evidence</source>
        <translation>Xem bằng chứng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ConsentFinder</name>
    <message>
        <source>Find and count</source>
        <translation>Tìm và đếm</translation>
    </message>
    <message>
        <source>Consent of the chosen customer</source>
        <translation>Sự đồng ý của khách đang chọn</translation>
    </message>
    <message>
        <source>Choose a customer, or a figure</source>
        <translation>Chọn khách hàng hoặc con số</translation>
    </message>
    <message>
        <source>Open the customer, or list whom the figure is of</source>
        <translation>Mở khách hàng, hoặc liệt kê khách của con số</translation>
    </message>
    <message>
        <source>Counting refusals and grants</source>
        <translation>Đang đếm lời từ chối và đồng ý</translation>
    </message>
    <message>
        <source>{count} customers</source>
        <translation>{count} khách hàng</translation>
    </message>
    <message>
        <source>Nobody is found. Choose another channel, purpose, state or time above.</source>
        <translation>Không có khách nào. Chọn kênh, mục đích, trạng thái hoặc thời gian khác ở trên.</translation>
    </message>
    <message>
        <source>Looking through the ledger…</source>
        <translation>Đang tìm trong sổ…</translation>
    </message>
    <message>
        <source>{count} customers found</source>
        <translation>Tìm thấy {count} khách hàng</translation>
    </message>
    <message>
        <source>The first {count} customers</source>
        <translation>{count} khách hàng đầu tiên</translation>
    </message>
    <message>
        <source>Every channel</source>
        <translation>Mọi kênh</translation>
    </message>
    <message>
        <source>Every purpose</source>
        <translation>Mọi mục đích</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Chưa hỏi</translation>
    </message>
    <message>
        <source>Whatever was said</source>
        <translation>Mọi lời đã nói</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Bất kỳ lúc nào</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Trong 7 ngày qua</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tháng này</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Từ ngày đến ngày</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Bất kỳ ai</translation>
    </message>
    <message>
        <source>{name} (no longer here)</source>
        <translation>{name} (đã nghỉ)</translation>
    </message>
    <message>
        <source>Nobody wrote down what was never asked.</source>
        <translation>Điều chưa hỏi thì chưa ai ghi.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Ghi lúc</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Từ ngày nào</translation>
    </message>
    <message>
        <source>dd/MM/yyyy</source>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>To which day</source>
        <translation>Đến ngày nào</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Người ghi</translation>
    </message>
    <message>
        <source>Counts by purpose and channel</source>
        <translation>Số đếm theo mục đích và kênh</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Khách hàng tìm thấy</translation>
    </message>
    <message>
        <source>50 more</source>
        <translation>Thêm 50</translation>
    </message>
</context>
<context>
    <name>ConsentHistory</name>
    <message>
        <source>Every channel and purpose</source>
        <translation>Mọi kênh, mọi mục đích</translation>
    </message>
    <message>
        <source>{channel}, every purpose</source>
        <translation>{channel}, mọi mục đích</translation>
    </message>
    <message>
        <source>{channel}, every purpose but {purpose}</source>
        <translation>{channel}, mọi mục đích trừ {purpose}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Đã rút lại</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Evidence gone</source>
        <translation>Mất bằng chứng</translation>
    </message>
</context>
<context>
    <name>ConsentHistoryModel</name>
    <message>
        <source>{how} · {staff} wrote it down</source>
        <translation>{how} · {staff} ghi</translation>
    </message>
    <message>
        <source>a slip, taken back · {who}</source>
        <translation>ghi nhầm, đã rút lại · {who}</translation>
    </message>
</context>
<context>
    <name>ConsentMatrixModel</name>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>chưa lưu</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Refusals and grants of all customers</source>
        <translation>Từ chối và đồng ý của mọi khách</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Sự đồng ý</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Các phần của trang</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>Consent</source>
        <translation>Sự đồng ý</translation>
    </message>
    <message>
        <source>Refuse everything</source>
        <translation>Từ chối tất cả</translation>
    </message>
    <message>
        <source>Choose a cell</source>
        <translation>Chọn ô</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Bỏ đánh dấu ô</translation>
    </message>
    <message>
        <source>Save the marked cells</source>
        <translation>Lưu các ô đã đánh dấu</translation>
    </message>
    <message>
        <source>Attach a scan or a photo</source>
        <translation>Đính kèm bản quét hoặc ảnh</translation>
    </message>
    <message>
        <source>Details of the chosen line of the history</source>
        <translation>Chi tiết dòng lịch sử đang chọn</translation>
    </message>
    <message>
        <source>The chosen line of the history was a slip</source>
        <translation>Dòng lịch sử đang chọn là ghi nhầm</translation>
    </message>
    <message>
        <source>Print the customer&apos;s slip</source>
        <translation>In phiếu cho khách</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Tìm khách hàng</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Tạo đơn</translation>
    </message>
    <message>
        <source>Back to the record</source>
        <translation>Về hồ sơ</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Về danh sách</translation>
    </message>
    <message>
        <source>Every call, message and e-mail, for every purpose. In force at once on every screen.</source>
        <translation>Mọi cuộc gọi, tin nhắn và email, mọi mục đích. Có hiệu lực ngay ở mọi màn hình.</translation>
    </message>
    <message>
        <source>No customer is chosen. Press F2, find one and press F6 on the record.</source>
        <translation>Chưa chọn khách hàng. Bấm F2 để tìm, rồi bấm F6 ở hồ sơ.</translation>
    </message>
    <message>
        <source>Nothing was ever asked or said. Silence is not a yes.</source>
        <translation>Chưa từng hỏi, khách chưa nói gì. Im lặng không phải là đồng ý.</translation>
    </message>
    <message>
        <source>Refuse everything again</source>
        <translation>Ghi lại từ chối tất cả</translation>
    </message>
    <message>
        <source>With the evidence that is attached.</source>
        <translation>Kèm bằng chứng đã đính kèm.</translation>
    </message>
    <message>
        <source>Everything is refused</source>
        <translation>Đã từ chối tất cả</translation>
    </message>
    <message>
        <source>A single yes can be written down below.</source>
        <translation>Khách đổi ý mục nào thì ghi ở ô đó bên dưới.</translation>
    </message>
    <message>
        <source>lines are only added, never changed · {count} lines, chain intact</source>
        <translation>chỉ thêm, không sửa · {count} dòng, chuỗi nguyên vẹn</translation>
    </message>
    <message>
        <source>the chain of this history is broken: tell the manager to run the check</source>
        <translation>chuỗi lịch sử không nguyên vẹn: báo quản lý chạy kiểm tra</translation>
    </message>
    <message>
        <source>{count} cells marked, not saved yet</source>
        <translation>Đã đánh dấu {count} ô, chưa lưu</translation>
    </message>
    <message>
        <source>Save {count} changes</source>
        <translation>Lưu {count} thay đổi</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Chưa có gì để lưu</translation>
    </message>
    <message>
        <source>Mark a cell by 1 or 2 first.</source>
        <translation>Đánh dấu một ô bằng phím 1 hoặc 2 trước.</translation>
    </message>
    <message>
        <source>{code}: written down, in force now</source>
        <translation>{code}: đã ghi, có hiệu lực ngay</translation>
    </message>
    <message>
        <source>What is marked, typed or attached is not written down. What is in force stays as it is.</source>
        <translation>Những gì đã đánh dấu, đã gõ hoặc đính kèm chưa được ghi. Điều đang có hiệu lực vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>It was a slip</source>
        <translation>Ghi nhầm</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Mọi khách</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>In phiếu</translation>
    </message>
    <message>
        <source>Purposes and channels</source>
        <translation>Mục đích và kênh liên hệ</translation>
    </message>
    <message>
        <source>Stricter always wins: a shared number follows whoever refused.</source>
        <translation>Chặt hơn luôn thắng: số dùng chung theo người từ chối.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>History of what was said</source>
        <translation>Lịch sử khách đã nói</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ghi nhận thay đổi</translation>
    </message>
    <message>
        <source>Print a slip after saving</source>
        <translation>In phiếu sau khi lưu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>ConsentPast</name>
    <message>
        <source>Was this line a slip?</source>
        <translation>Dòng này là ghi nhầm?</translation>
    </message>
    <message>
        <source>The line stays in the history, marked as taken back. What was in force before it counts again.</source>
        <translation>Dòng vẫn nằm trong lịch sử, có ghi là đã rút lại. Điều có hiệu lực trước đó được áp dụng lại.</translation>
    </message>
    <message>
        <source>It was a slip</source>
        <translation>Ghi nhầm</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Giữ nguyên</translation>
    </message>
</context>
<context>
    <name>ConsentSlip</name>
    <message>
        <source>Your choices about contact</source>
        <translation>Phiếu ghi nhận ý kiến liên hệ</translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation>Khách hàng:</translation>
    </message>
    <message>
        <source>Customer code {code} · as of {date}</source>
        <translation>Mã khách hàng {code} · tính đến {date}</translation>
    </message>
    <message>
        <source>What is in force now</source>
        <translation>Đang có hiệu lực</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Những lần Quý khách cho ý kiến</translation>
    </message>
    <message>
        <source>Nothing was said yet. Silence is not a yes.</source>
        <translation>Chưa có ý kiến nào. Im lặng không phải là đồng ý.</translation>
    </message>
    <message>
        <source>{count} older entries are kept at the shop.</source>
        <translation>{count} lần ghi cũ hơn được giữ tại cửa hàng.</translation>
    </message>
    <message>
        <source>How to change it</source>
        <translation>Muốn thay đổi thì làm thế nào</translation>
    </message>
    <message>
        <source>Tell the shop at any time, at the counter or by phone, message or e-mail. A change is in force at once, and no reason is asked. Whoever says no can shop as before.</source>
        <translation>Quý khách báo cho cửa hàng bất cứ lúc nào, tại quầy hoặc qua điện thoại, tin nhắn, email. Thay đổi có hiệu lực ngay, cửa hàng không hỏi lý do. Từ chối vẫn mua hàng như thường.</translation>
    </message>
    <message>
        <source>Page {number}/{count}</source>
        <translation>Trang {number}/{count}</translation>
    </message>
    <message>
        <source>For the shop: entries {first} to {newest}, mark {mark}</source>
        <translation>Dành cho cửa hàng: dòng sổ {first} đến {newest}, mã đối chiếu {mark}</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <translation>Gọi điện</translation>
    </message>
    <message>
        <source>Messages (SMS, Zalo)</source>
        <translation>Tin nhắn (SMS, Zalo)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>every purpose</source>
        <translation>mọi mục đích</translation>
    </message>
    <message>
        <source>orders and delivery</source>
        <translation>đơn hàng và giao hàng</translation>
    </message>
    <message>
        <source>answers to your feedback</source>
        <translation>trả lời góp ý của Quý khách</translation>
    </message>
    <message>
        <source>news of products and offers</source>
        <translation>giới thiệu hàng và khuyến mại</translation>
    </message>
    <message>
        <source>wishes on special occasions</source>
        <translation>chúc mừng dịp đặc biệt</translation>
    </message>
    <message>
        <source>questions to serve you better</source>
        <translation>hỏi ý kiến để phục vụ tốt hơn</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Chưa hỏi</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Taken back, counts as refused</source>
        <translation>Đã rút lại, coi như từ chối</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>đến {date}</translation>
    </message>
    <message>
        <source>An earlier entry was a mistake and is struck out</source>
        <translation>Xóa bỏ một lần ghi nhầm trước đó</translation>
    </message>
    <message>
        <source>{decision} (a mistake, struck out later)</source>
        <translation>{decision} (ghi nhầm, về sau đã xóa bỏ)</translation>
    </message>
    <message>
        <source>said at the counter</source>
        <translation>nói tại quầy</translation>
    </message>
    <message>
        <source>said by phone</source>
        <translation>nói qua điện thoại</translation>
    </message>
    <message>
        <source>said by message</source>
        <translation>báo qua tin nhắn</translation>
    </message>
    <message>
        <source>said by e-mail</source>
        <translation>báo qua email</translation>
    </message>
    <message>
        <source>said by letter</source>
        <translation>báo bằng thư</translation>
    </message>
    <message>
        <source>said on the web site</source>
        <translation>báo trên trang web</translation>
    </message>
    <message>
        <source>through an authority</source>
        <translation>qua cơ quan nhà nước</translation>
    </message>
    <message>
        <source>brought over from another list</source>
        <translation>chuyển từ danh sách khác</translation>
    </message>
    <message>
        <source>written down {date} by {staff}</source>
        <translation>{staff} ghi lúc {date}</translation>
    </message>
    <message>
        <source>said by {name} for the customer</source>
        <translation>{name} nói thay khách hàng</translation>
    </message>
    <message>
        <source>consent wording version {number}</source>
        <translation>lời hỏi đồng ý bản {number}</translation>
    </message>
    <message>
        <source>policy version {number}</source>
        <translation>chính sách bản {number}</translation>
    </message>
    <message>
        <source>ran until {date}</source>
        <translation>đã hết hạn {date}</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>có giá trị đến {date}</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Scan</source>
        <translation>Bản quét</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Ảnh chụp</translation>
    </message>
    <message>
        <source>Typed text</source>
        <translation>Nội dung gõ lại</translation>
    </message>
    <message>
        <source>Recorded call</source>
        <translation>Ghi âm cuộc gọi</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mẹ</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Cha</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Người giám hộ</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>chính khách hàng</translation>
    </message>
    <message>
        <source>Over since {date}</source>
        <translation>Hết hạn {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>đến {date}</translation>
    </message>
</context>
<context>
    <name>ContactChoice</name>
    <message>
        <source>No order</source>
        <translation>Không theo đơn hàng nào</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Bằng cách nào</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Để làm gì</translation>
    </message>
    <message>
        <source>About the order</source>
        <translation>Về đơn hàng</translation>
    </message>
    <message>
        <source>Number or mailbox</source>
        <translation>Số điện thoại hoặc email</translation>
    </message>
</context>
<context>
    <name>ContactListDetail</name>
    <message>
        <source>This list has ended.</source>
        <translation>Danh sách này đã kết thúc.</translation>
    </message>
    <message>
        <source>Nobody: everybody who was asked about is on it.</source>
        <translation>Không ai: mọi khách được xét đều có trong danh sách.</translation>
    </message>
    <message>
        <source>On the list: {count}</source>
        <translation>Trong danh sách: {count}</translation>
    </message>
    <message>
        <source>{count} refused since, first below</source>
        <translation>{count} đã từ chối sau đó, xếp đầu bên dưới</translation>
    </message>
    <message>
        <source>Next {count}</source>
        <translation>{count} người tiếp</translation>
    </message>
    <message>
        <source>Made {date} by {staff}</source>
        <translation>Lập {date}, {staff}</translation>
    </message>
    <message>
        <source>Expires {date}</source>
        <translation>Hết hạn {date}</translation>
    </message>
    <message>
        <source>{asked} asked about, {held} on it</source>
        <translation>Xét {asked} khách, {held} khách vào danh sách</translation>
    </message>
    <message>
        <source>Recalled {date} by {staff}</source>
        <translation>Thu hồi {date}, {staff}</translation>
    </message>
    <message>
        <source>Re-issued {date} by {staff}</source>
        <translation>Lập lại {date}, {staff}</translation>
    </message>
    <message>
        <source>In place of {code}</source>
        <translation>Thay cho {code}</translation>
    </message>
    <message>
        <source>Replaced by {code}</source>
        <translation>Đã thay bằng {code}</translation>
    </message>
    <message>
        <source>Re-issue</source>
        <translation>Lập lại</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Danh sách này</translation>
    </message>
    <message>
        <source>Left out when it was made</source>
        <translation>Bị loại khi lập</translation>
    </message>
    <message>
        <source>First members</source>
        <translation>Về đầu danh sách</translation>
    </message>
    <message>
        <source>Next members</source>
        <translation>Người tiếp theo</translation>
    </message>
    <message>
        <source>Members of the list</source>
        <translation>Khách trong danh sách</translation>
    </message>
</context>
<context>
    <name>ContactListForm</name>
    <message>
        <source>Making the list</source>
        <translation>Đang lập danh sách</translation>
    </message>
    <message>
        <source>every customer</source>
        <translation>mọi khách hàng</translation>
    </message>
    <message>
        <source>who bought since a day</source>
        <translation>khách đã mua từ một ngày</translation>
    </message>
    <message>
        <source>whose birthday is in</source>
        <translation>khách có sinh nhật trong</translation>
    </message>
    <message>
        <source>month {month}</source>
        <translation>tháng {month}</translation>
    </message>
    <message>
        <source>A list is being made.</source>
        <translation>Đang lập một danh sách.</translation>
    </message>
    <message>
        <source>Offers by call or message may not come from an ordinary phone: only e-mail, until a brand name is granted.</source>
        <translation>Không được gọi hoặc nhắn tin quảng cáo từ số điện thoại thường: chỉ được gửi email, cho tới khi có tên định danh.</translation>
    </message>
    <message>
        <source>Only who said yes to this purpose by this channel gets on, nobody refused or never asked.</source>
        <translation>Chỉ khách đã đồng ý đúng mục đích này qua kênh này mới vào danh sách; khách đã từ chối hoặc chưa hỏi thì không.</translation>
    </message>
    <message>
        <source>Needs no yes; who refused it is left out.</source>
        <translation>Không cần khách đồng ý trước; khách đã từ chối thì bị loại ra.</translation>
    </message>
    <message>
        <source>Hours and daily limits are asked at each contact, not here.</source>
        <translation>Khung giờ và giới hạn trong ngày được xét khi liên hệ từng khách, không xét ở đây.</translation>
    </message>
    <message>
        <source>It lives {most} days at most.</source>
        <translation>Danh sách có hiệu lực nhiều nhất {most} ngày.</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Danh sách mới</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Tên danh sách</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Qua kênh</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nhắn tin</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Purpose of the list</source>
        <translation>Mục đích của danh sách</translation>
    </message>
    <message>
        <source>Ask about</source>
        <translation>Xét những ai</translation>
    </message>
    <message>
        <source>Whom to ask about</source>
        <translation>Xét những khách nào</translation>
    </message>
    <message>
        <source>Bought something since</source>
        <translation>Đã mua hàng từ ngày</translation>
    </message>
    <message>
        <source>day, for example 01/10/2026</source>
        <translation>ngày, ví dụ 01/10/2026</translation>
    </message>
    <message>
        <source>Month of the birthday</source>
        <translation>Tháng sinh nhật</translation>
    </message>
    <message>
        <source>Expires after how many days</source>
        <translation>Hết hạn sau bao nhiêu ngày</translation>
    </message>
    <message>
        <source>Days until the list expires</source>
        <translation>Số ngày đến khi danh sách hết hạn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Lập danh sách</translation>
    </message>
</context>
<context>
    <name>ContactListModel</name>
    <message>
        <source>shared by {count}</source>
        <translation>{count} người dùng chung</translation>
    </message>
    <message>
        <source>unknown range</source>
        <translation>đầu số lạ</translation>
    </message>
</context>
<context>
    <name>ContactListWords</name>
    <message>
        <source>The customer was archived.</source>
        <translation>Khách đã được lưu trữ.</translation>
    </message>
    <message>
        <source>There is no number or mailbox that could be used.</source>
        <translation>Không có số điện thoại hoặc email dùng được.</translation>
    </message>
    <message>
        <source>archived since</source>
        <translation>đã lưu trữ</translation>
    </message>
    <message>
        <source>no number any more</source>
        <translation>không còn số</translation>
    </message>
    <message>
        <source>refused since</source>
        <translation>đã từ chối sau đó</translation>
    </message>
    <message>
        <source>number refused, erased</source>
        <translation>số đã bị từ chối, đã xóa</translation>
    </message>
    <message>
        <source>shared number refused</source>
        <translation>số chung bị từ chối</translation>
    </message>
    <message>
        <source>on the register since</source>
        <translation>mới vào danh sách DNC</translation>
    </message>
    <message>
        <source>child, no guardian</source>
        <translation>trẻ em, thiếu giám hộ</translation>
    </message>
    <message>
        <source>no consent any more</source>
        <translation>không còn đồng ý</translation>
    </message>
    <message>
        <source>no brand name</source>
        <translation>chưa có tên định danh</translation>
    </message>
    <message>
        <source>live</source>
        <translation>còn hiệu lực</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>hết hạn</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>đã thu hồi</translation>
    </message>
    <message>
        <source>re-issued</source>
        <translation>đã lập lại</translation>
    </message>
</context>
<context>
    <name>ContactListsModel</name>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Ngày lập</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Hết hạn</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Số tên</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Từ đó đến nay</translation>
    </message>
    <message>
        <source>{count} refused since</source>
        <translation>{count} từ chối sau đó</translation>
    </message>
</context>
<context>
    <name>ContactListsSection</name>
    <message>
        <source>Contact lists</source>
        <translation>Danh sách liên hệ</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Danh sách mới</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Lập danh sách</translation>
    </message>
    <message>
        <source>Recall the list</source>
        <translation>Thu hồi danh sách</translation>
    </message>
    <message>
        <source>Re-issue it without those who refused</source>
        <translation>Lập lại, bỏ khách đã từ chối</translation>
    </message>
    <message>
        <source>Open the member&apos;s record</source>
        <translation>Mở hồ sơ của khách</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Looking who refused since</source>
        <translation>Đang xem ai đã từ chối sau đó</translation>
    </message>
    <message>
        <source>What was typed about the new list is lost. Lists that were made stay as they are.</source>
        <translation>Những gì đã gõ về danh sách mới sẽ mất. Các danh sách đã lập vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>{code}: {held} names, {left} left out.</source>
        <translation>{code}: {held} tên, {left} bị loại.</translation>
    </message>
    <message>
        <source>Recall {code}?</source>
        <translation>Thu hồi {code}?</translation>
    </message>
    <message>
        <source>Nobody may work through it any more. It is kept with its counts and cannot be brought back.</source>
        <translation>Không ai được liên hệ theo danh sách này nữa. Danh sách và các con số vẫn được giữ, nhưng không khôi phục được.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>{code} is recalled.</source>
        <translation>Đã thu hồi {code}.</translation>
    </message>
    <message>
        <source>Re-issue {code}?</source>
        <translation>Lập lại {code}?</translation>
    </message>
    <message>
        <source>A new list is made with the same purpose, channel and last day, without those who refused since and with nobody new. {code} ends.</source>
        <translation>Lập một danh sách mới cùng mục đích, kênh và ngày hết hạn, bỏ khách đã từ chối sau đó và không thêm ai. {code} kết thúc.</translation>
    </message>
    <message>
        <source>Re-issue</source>
        <translation>Lập lại</translation>
    </message>
    <message>
        <source>Re-issuing the list</source>
        <translation>Đang lập lại danh sách</translation>
    </message>
    <message>
        <source>Only a manager makes contact lists and sees who is on them.</source>
        <translation>Chỉ quản lý lập danh sách liên hệ và xem ai có trong đó.</translation>
    </message>
    <message>
        <source>{count} lists</source>
        <translation>{count} danh sách</translation>
    </message>
    <message>
        <source>No lists yet. Press Ctrl+N to make the first one.</source>
        <translation>Chưa có danh sách nào. Bấm Ctrl+N để lập danh sách đầu tiên.</translation>
    </message>
    <message>
        <source>A list never leaves this program: members are contacted one by one from their record, and the verdict is asked again each time.</source>
        <translation>Danh sách không rời khỏi chương trình này: liên hệ từng khách từ hồ sơ của họ, và mỗi lần đều xét lại có được phép không.</translation>
    </message>
</context>
<context>
    <name>ContactOpened</name>
    <message>
        <source>Copy the number or mailbox</source>
        <translation>Chép số điện thoại hoặc địa chỉ email</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Chép nội dung</translation>
    </message>
    <message>
        <source>Copied with {label} before it and this line after it: {line}</source>
        <translation>Khi chép có {label} ở đầu và dòng này ở cuối: {line}</translation>
    </message>
    <message>
        <source>An offer must say how to refuse it, and the shop&apos;s phone and e-mail are not in the settings.</source>
        <translation>Tin quảng cáo phải có cách từ chối, mà cài đặt chưa có số điện thoại và email của cửa hàng.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Chưa có nội dung.</translation>
    </message>
    <message>
        <source>{no_more}: {purpose}</source>
        <translation>{no_more}: {purpose}</translation>
    </message>
    <message>
        <source>{no_more} at all</source>
        <translation>{no_more}, bất kể mục đích</translation>
    </message>
    <message>
        <source>One press writes down the contact ({outcome}) and the refusal, said {how} now. In force at once.</source>
        <translation>Bấm một lần là ghi lần liên hệ ({outcome}) cùng lời từ chối, nói {how} ngay lúc này. Có hiệu lực ngay.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>The clipboard is cleared after half a minute</source>
        <translation>Bộ nhớ tạm được xóa sau nửa phút</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Nội dung tin</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Chép nội dung</translation>
    </message>
    <message>
        <source>How did it come out</source>
        <translation>Kết quả thế nào</translation>
    </message>
    <message>
        <source>No contact made</source>
        <translation>Không liên hệ</translation>
    </message>
    <message>
        <source>The customer wants no more of it</source>
        <translation>Khách không muốn nhận nữa</translation>
    </message>
</context>
<context>
    <name>ContactOverride</name>
    <message>
        <source>Only a manager can contact this customer all the same: for one named order, with a reason.</source>
        <translation>Chỉ quản lý mới được vẫn liên hệ khách này: cho một đơn hàng nêu rõ và có lý do.</translation>
    </message>
    <message>
        <source>To contact all the same, choose the order it is about above.</source>
        <translation>Muốn vẫn liên hệ, hãy chọn đơn hàng liên quan ở trên.</translation>
    </message>
    <message>
        <source>One contact about this order. It is listed with its reason; the refusal stays in force.</source>
        <translation>Một lần liên hệ về đơn hàng này. Lần này được liệt kê kèm lý do; lời từ chối vẫn có hiệu lực.</translation>
    </message>
    <message>
        <source>No order is named.</source>
        <translation>Chưa chọn đơn hàng.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Why the customer has to be contacted about this order</source>
        <translation>Vì sao phải liên hệ khách về đơn hàng này</translation>
    </message>
    <message>
        <source>Contact all the same for this one order</source>
        <translation>Vẫn liên hệ, chỉ cho đơn hàng này</translation>
    </message>
</context>
<context>
    <name>ContactPanel</name>
    <message>
        <source>Show the number or mailbox, when it is allowed</source>
        <translation>Hiện số hoặc email khi được phép</translation>
    </message>
    <message>
        <source>Consent panel</source>
        <translation>Bảng đồng ý</translation>
    </message>
    <message>
        <source>Choose how, and what for</source>
        <translation>Chọn cách liên hệ và mục đích</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Để làm gì</translation>
    </message>
    <message>
        <source>Back to the record</source>
        <translation>Về hồ sơ</translation>
    </message>
    <message>
        <source>Copied; the clipboard is cleared after half a minute</source>
        <translation>Đã chép; bộ nhớ tạm được xóa sau nửa phút</translation>
    </message>
    <message>
        <source>{code}: written down: {channel}, {outcome}</source>
        <translation>{code}: đã ghi: {channel}, {outcome}</translation>
    </message>
    <message>
        <source>{code}: {no_more}, in force now</source>
        <translation>{code}: {no_more}, đã có hiệu lực</translation>
    </message>
    <message>
        <source>The reason that was typed is lost. Nothing was written down.</source>
        <translation>Lý do đã gõ sẽ mất. Chưa ghi gì cả.</translation>
    </message>
    <message>
        <source>Was the customer contacted?</source>
        <translation>Đã liên hệ với khách chưa?</translation>
    </message>
    <message>
        <source>The number or mailbox was shown. Say how it came out, or that nobody was contacted.</source>
        <translation>Số hoặc email đã được hiện. Hãy ghi kết quả, hoặc ghi là không liên hệ.</translation>
    </message>
    <message>
        <source>No contact made</source>
        <translation>Không liên hệ</translation>
    </message>
    <message>
        <source>Yes, say how it came out</source>
        <translation>Đã liên hệ, ghi kết quả</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Phone</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>What the {contact} is for</source>
        <translation>{contact} dùng để làm gì</translation>
    </message>
    <message>
        <source>Take out this {contact}</source>
        <translation>Gỡ bỏ: {contact}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>chưa rõ</translation>
    </message>
</context>
<context>
    <name>ContactRulesSection</name>
    <message>
        <source>Contact rules</source>
        <translation>Quy định liên hệ</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Quy định mới</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Lưu quy định</translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translation>Về các quy định</translation>
    </message>
    <message>
        <source>What was typed of the rule is lost. The rules stay as they are.</source>
        <translation>Nội dung đang nhập của quy định sẽ mất. Các quy định hiện có giữ nguyên.</translation>
    </message>
    <message>
        <source>Allow more than before?</source>
        <translation>Cho phép nhiều hơn trước?</translation>
    </message>
    <message>
        <source>From that day on this gets laxer: {points}. Nothing else does.</source>
        <translation>Từ ngày đó, những điểm sau được nới lỏng: {points}. Các điểm khác không nới lỏng.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Cho phép</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Nhập tiếp</translation>
    </message>
    <message>
        <source>The rule is written down.</source>
        <translation>Đã ghi quy định.</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>Đã lưu, có hiệu lực ngay.</translation>
    </message>
    <message>
        <source>Only a manager may do this: change the rules.</source>
        <translation>Chỉ quản lý được làm việc này: thay đổi quy định.</translation>
    </message>
    <message>
        <source>In force today, since {date}</source>
        <translation>Đang áp dụng, từ ngày {date}</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>Từ ngày {date}</translation>
    </message>
    <message>
        <source>{source}; came with the program</source>
        <translation>{source}; có sẵn trong chương trình</translation>
    </message>
    <message>
        <source>{source}; written down by {staff}, {date}</source>
        <translation>{source}; {staff} ghi, {date}</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Quy định mới…</translation>
    </message>
    <message>
        <source>The shop calls and writes under a granted brand name</source>
        <translation>Cửa hàng gọi và nhắn tin bằng tên định danh đã được cấp</translation>
    </message>
    <message>
        <source>An ordinary phone may not advertise: without a granted brand name every call and message with an offer is refused, whoever agreed to it.</source>
        <translation>Số điện thoại thường không được dùng để quảng cáo: khi chưa có tên định danh được cấp, mọi cuộc gọi và tin nhắn có nội dung ưu đãi đều bị từ chối, dù khách đã đồng ý.</translation>
    </message>
    <message>
        <source>Rules by the day they begin</source>
        <translation>Quy định theo ngày hiệu lực</translation>
    </message>
    <message>
        <source>A new contact rule</source>
        <translation>Quy định liên hệ mới</translation>
    </message>
    <message>
        <source>It is in force from its day on, and replaces one of the same day. What was asked about days before keeps its answer.</source>
        <translation>Quy định áp dụng từ ngày hiệu lực và thay quy định của cùng ngày. Câu trả lời cho những ngày trước đó giữ nguyên.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Ngày hiệu lực</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>In 24 hours</source>
        <translation>Trong 24 giờ</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>Calls: from</source>
        <translation>Cuộc gọi: từ</translation>
    </message>
    <message>
        <source>Calls: to</source>
        <translation>Cuộc gọi: đến</translation>
    </message>
    <message>
        <source>Calls: in 24 hours</source>
        <translation>Cuộc gọi: trong 24 giờ</translation>
    </message>
    <message>
        <source>Messages, Zalo</source>
        <translation>Tin nhắn, Zalo</translation>
    </message>
    <message>
        <source>Messages, Zalo: from</source>
        <translation>Tin nhắn, Zalo: từ</translation>
    </message>
    <message>
        <source>Messages, Zalo: to</source>
        <translation>Tin nhắn, Zalo: đến</translation>
    </message>
    <message>
        <source>Messages, Zalo: in 24 hours</source>
        <translation>Tin nhắn, Zalo: trong 24 giờ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>E-mail: from</source>
        <translation>Email: từ</translation>
    </message>
    <message>
        <source>E-mail: to</source>
        <translation>Email: đến</translation>
    </message>
    <message>
        <source>E-mail: in 24 hours</source>
        <translation>Email: trong 24 giờ</translation>
    </message>
    <message>
        <source>An empty field sets no limit. 0 in 24 hours allows none at all.</source>
        <translation>Ô trống là không giới hạn. 0 trong 24 giờ là không được liên hệ lần nào.</translation>
    </message>
    <message>
        <source>Numbers on the Do-Not-Call register are not called or messaged</source>
        <translation>Không gọi, không nhắn tin đến số trong Danh sách không quảng cáo</translation>
    </message>
    <message>
        <source>Calls and messages with offers need a granted brand name</source>
        <translation>Cuộc gọi và tin nhắn có ưu đãi phải dùng tên định danh đã được cấp</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Where it stands: decree, article, letter</source>
        <translation>Căn cứ: nghị định, điều khoản, công văn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>ContactTold</name>
    <message>
        <source>{channel}: not known</source>
        <translation>{channel}: không rõ</translation>
    </message>
    <message>
        <source>{channel}: allowed</source>
        <translation>{channel}: được phép</translation>
    </message>
    <message>
        <source>{channel}: no consent</source>
        <translation>{channel}: chưa đồng ý</translation>
    </message>
    <message>
        <source>{channel}: not now</source>
        <translation>{channel}: chưa phải lúc</translation>
    </message>
    <message>
        <source>{channel}: not allowed</source>
        <translation>{channel}: không được</translation>
    </message>
    <message>
        <source>The last contact: {when}, {staff}, {outcome}.</source>
        <translation>Lần liên hệ gần nhất: {when}, {staff}, {outcome}.</translation>
    </message>
    <message>
        <source>{decision} {when} {how}, written down by {staff}.</source>
        <translation>{decision} {when} {how}, {staff} ghi.</translation>
    </message>
    <message>
        <source>By the list of {date}.</source>
        <translation>Theo danh sách ngày {date}.</translation>
    </message>
    <message>
        <source>Nothing else of that person is kept.</source>
        <translation>Không còn giữ gì khác về người đó.</translation>
    </message>
    <message>
        <source>Said by {code}.</source>
        <translation>Người nói: {code}.</translation>
    </message>
    <message>
        <source>It held until {date}.</source>
        <translation>Có hiệu lực đến {date}.</translation>
    </message>
    <message>
        <source>Allowed again from {when}.</source>
        <translation>Được phép trở lại từ {when}.</translation>
    </message>
    <message>
        <source>No contact made</source>
        <translation>Không liên hệ</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Gặp được</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Không trả lời</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Nhầm người</translation>
    </message>
    <message>
        <source>No more calls</source>
        <translation>Không gọi nữa</translation>
    </message>
    <message>
        <source>No more messages</source>
        <translation>Không nhắn tin nữa</translation>
    </message>
    <message>
        <source>No more e-mail</source>
        <translation>Không gửi email nữa</translation>
    </message>
</context>
<context>
    <name>ContactVerdict</name>
    <message>
        <source>Allowed now, for this one contact. That the number is shown is logged.</source>
        <translation>Được phép lúc này, cho một lần liên hệ. Việc hiện số được ghi nhật ký.</translation>
    </message>
    <message>
        <source>A manager lets this one contact through.</source>
        <translation>Quản lý cho phép riêng lần liên hệ này.</translation>
    </message>
    <message>
        <source>No mailbox of this customer could be used. Add one on the record (Ctrl+E).</source>
        <translation>Khách này chưa có email dùng được. Thêm vào hồ sơ (Ctrl+E).</translation>
    </message>
    <message>
        <source>No number of this customer could be used. Add one on the record (Ctrl+E).</source>
        <translation>Khách này chưa có số điện thoại dùng được. Thêm vào hồ sơ (Ctrl+E).</translation>
    </message>
    <message>
        <source>Show the mailbox again</source>
        <translation>Hiện lại email</translation>
    </message>
    <message>
        <source>Show the mailbox</source>
        <translation>Hiện email</translation>
    </message>
    <message>
        <source>Show the number again</source>
        <translation>Hiện lại số</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Hiện số điện thoại</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Hỏi sự đồng ý</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>The customer refused it.</source>
        <translation>Khách đã từ chối.</translation>
    </message>
    <message>
        <source>Somebody with this number or mailbox refused it and asked to be erased.</source>
        <translation>Người từng dùng số hoặc email này đã từ chối và yêu cầu xóa dữ liệu.</translation>
    </message>
    <message>
        <source>Somebody else who has, or had, this number or mailbox refused it.</source>
        <translation>Một người khác đang dùng, hoặc từng dùng, số hay email này đã từ chối.</translation>
    </message>
    <message>
        <source>The number is on the Do-Not-Call register.</source>
        <translation>Số này có trong danh sách không quảng cáo (DNC).</translation>
    </message>
    <message>
        <source>The customer is under 16, and no parent or guardian has consented.</source>
        <translation>Khách dưới 16 tuổi và chưa có cha mẹ hoặc người giám hộ đồng ý.</translation>
    </message>
    <message>
        <source>The customer has not consented to it.</source>
        <translation>Khách chưa đồng ý.</translation>
    </message>
    <message>
        <source>Offers may not come from an ordinary phone, only under a granted brand name.</source>
        <translation>Không được quảng cáo từ số điện thoại thường, chỉ được dùng tên định danh đã cấp.</translation>
    </message>
    <message>
        <source>The limit for 24 hours is reached.</source>
        <translation>Đã đủ số lần cho phép trong 24 giờ.</translation>
    </message>
    <message>
        <source>It is not the hour for it.</source>
        <translation>Ngoài giờ được phép liên hệ.</translation>
    </message>
</context>
<context>
    <name>CustomerDelegate</name>
    <message>
        <source>archived</source>
        <translation>đã lưu trữ</translation>
    </message>
</context>
<context>
    <name>CustomerEditor</name>
    <message>
        <source>{code} saved</source>
        <translation>Đã lưu {code}</translation>
    </message>
    <message>
        <source>{code} saved; a refusal of before holds for it</source>
        <translation>Đã lưu {code}; một lời từ chối trước đây vẫn áp dụng</translation>
    </message>
    <message>
        <source>The last save of {code} was taken back</source>
        <translation>Đã hoàn tác lần lưu cuối của {code}</translation>
    </message>
</context>
<context>
    <name>CustomerFinder</name>
    <message>
        <source>Whose order is it?</source>
        <translation>Đơn của ai?</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Khách lẻ</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Tìm khách hàng</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or code</source>
        <translation>Tên, số điện thoại, email, mã</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Khách tìm thấy</translation>
    </message>
    <message>
        <source>Nobody found. Esc goes back to the order.</source>
        <translation>Không thấy ai. Esc về lại đơn hàng.</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>not said</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Khách hàng mới</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>Sửa khách hàng</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>chưa lưu</translation>
    </message>
    <message>
        <source>A name or a phone is enough. Everything else can wait.</source>
        <translation>Chỉ cần tên hoặc số điện thoại. Phần khác để sau cũng được.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>Called name</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>as spoken to</source>
        <translation>cách gọi hằng ngày</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Cách xưng hô</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Addresses, as given</source>
        <translation>Địa chỉ, như khách đọc</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>14/3/1990 or 14/3</source>
        <translation>14/3/1990 hoặc 14/3</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Biết đến cửa hàng qua</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Lưu khách hàng</translation>
    </message>
</context>
<context>
    <name>CustomerListModel</name>
    <message>
        <source>archived</source>
        <translation>đã lưu trữ</translation>
    </message>
</context>
<context>
    <name>CustomersFound</name>
    <message>
        <source>· {shown} shown, type more</source>
        <translation>· hiện {shown}, gõ thêm để thu hẹp</translation>
    </message>
    <message>
        <source>· marks may be left out</source>
        <translation>· gõ có dấu hoặc không</translation>
    </message>
    <message>
        <source>Nobody found. Press Enter to add a new customer with what was typed.</source>
        <translation>Không thấy ai. Bấm Enter để thêm khách mới với phần đã gõ.</translation>
    </message>
    <message>
        <source>No customers yet. Press F3 to add the first one, or import the web shop&apos;s file.</source>
        <translation>Chưa có khách hàng nào. Bấm F3 để thêm người đầu tiên, hoặc nhập file của cửa hàng web.</translation>
    </message>
    <message>
        <source>Latest customers</source>
        <translation>Khách gần đây</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>hơn {count} khách</translation>
    </message>
    <message>
        <source>{count} customers</source>
        <translation>{count} khách</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Đơn gần nhất</translation>
    </message>
    <message>
        <source>By given name</source>
        <translation>Xếp theo tên</translation>
    </message>
    <message>
        <source>By family name</source>
        <translation>Xếp theo họ</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Tìm khách hàng</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Khách hàng mới</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Tạo đơn</translation>
    </message>
    <message>
        <source>Consent panel</source>
        <translation>Bảng đồng ý</translation>
    </message>
    <message>
        <source>The newest order that is owed</source>
        <translation>Đơn còn nợ mới nhất</translation>
    </message>
    <message>
        <source>Contact this customer</source>
        <translation>Liên hệ khách này</translation>
    </message>
    <message>
        <source>Change this customer</source>
        <translation>Sửa khách hàng này</translation>
    </message>
    <message>
        <source>Show contacts in full</source>
        <translation>Hiện đầy đủ liên hệ</translation>
    </message>
    <message>
        <source>Order of the list: last order, given name, family name</source>
        <translation>Thứ tự danh sách: đơn gần nhất, theo tên, theo họ</translation>
    </message>
    <message>
        <source>Archive, or bring back</source>
        <translation>Lưu trữ, hoặc đưa trở lại</translation>
    </message>
    <message>
        <source>Choose in the list</source>
        <translation>Chọn trong danh sách</translation>
    </message>
    <message>
        <source>Open the record; nothing found: new customer</source>
        <translation>Mở hồ sơ; không thấy ai: khách hàng mới</translation>
    </message>
    <message>
        <source>· marks may be left out</source>
        <translation>· gõ có dấu hoặc không</translation>
    </message>
    <message>
        <source>Archive {code}?</source>
        <translation>Lưu trữ {code}?</translation>
    </message>
    <message>
        <source>The record is kept and still found, last and marked. It can be brought back.</source>
        <translation>Hồ sơ vẫn được giữ và vẫn tìm thấy, xếp cuối và có ghi chú. Có thể đưa trở lại.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>What was typed in this form is lost. The saved record stays as it is.</source>
        <translation>Phần đã gõ trong biểu mẫu sẽ mất. Hồ sơ đã lưu giữ nguyên.</translation>
    </message>
    <message>
        <source>Name with or without marks, any digits of the phone, e-mail or customer code</source>
        <translation>Tên có dấu hoặc không, các số bất kỳ của điện thoại, email hoặc mã khách hàng</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or code</source>
        <translation>Tên, số điện thoại, email, mã</translation>
    </message>
    <message>
        <source>Changes the order of the list</source>
        <translation>Đổi thứ tự danh sách</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Khách tìm thấy</translation>
    </message>
    <message>
        <source>Type a name or a few digits of a phone number. Enter opens the customer; F3 adds a new one.</source>
        <translation>Gõ tên hoặc vài số điện thoại. Enter mở hồ sơ, F3 thêm khách mới.</translation>
    </message>
</context>
<context>
    <name>DayPassphrase</name>
    <message>
        <source>Every later start of the program asks the new start-of-day passphrase. Tell it to everybody who opens the shop in the morning.</source>
        <translation>Từ nay mỗi lần khởi động, chương trình hỏi cụm mật khẩu đầu ngày mới. Báo cho những ai mở cửa hàng buổi sáng.</translation>
    </message>
    <message>
        <source>The start-of-day passphrase is set.</source>
        <translation>Đã đặt cụm mật khẩu đầu ngày.</translation>
    </message>
    <message>
        <source>The start-of-day passphrase is set</source>
        <translation>Đã đặt cụm mật khẩu đầu ngày</translation>
    </message>
    <message>
        <source>The next start of the program asks it.</source>
        <translation>Chương trình sẽ hỏi cụm này từ lần khởi động sau.</translation>
    </message>
    <message>
        <source>It is asked every time the program starts, whoever is at the desk; everybody who opens the shop in the morning must know it. Change it when somebody who knows it leaves, or when it is forgotten.</source>
        <translation>Chương trình hỏi cụm này mỗi lần khởi động, bất kể ai trực quầy; ai mở cửa hàng buổi sáng đều phải biết. Hãy đổi khi người biết cụm này nghỉ việc, hoặc khi bị quên.</translation>
    </message>
    <message>
        <source>Change the start-of-day passphrase…</source>
        <translation>Đổi cụm mật khẩu đầu ngày…</translation>
    </message>
    <message>
        <source>This PC&apos;s keyring could not be used, so the recovery code was asked. Once a start-of-day passphrase is set, every start asks that one instead; everybody who opens the shop in the morning must know it. If the keyring was only locked, unlock it and start the program again: then no such passphrase is needed.</source>
        <translation>Không dùng được kho khóa của máy này nên chương trình đã hỏi mã khôi phục. Khi đã đặt cụm mật khẩu đầu ngày, mỗi lần khởi động chương trình hỏi cụm này thay cho mã; ai mở cửa hàng buổi sáng đều phải biết. Nếu kho khóa chỉ đang bị khóa, hãy mở khóa rồi khởi động lại chương trình: khi đó không cần cụm này.</translation>
    </message>
    <message>
        <source>Set the start-of-day passphrase…</source>
        <translation>Đặt cụm mật khẩu đầu ngày…</translation>
    </message>
    <message>
        <source>Only a manager may do this.</source>
        <translation>Chỉ quản lý được làm việc này.</translation>
    </message>
</context>
<context>
    <name>DebtWords</name>
    <message>
        <source>Not noted as paid: {sum} on order {number} of {date}</source>
        <translation>Chưa ghi nhận thanh toán: {sum} của đơn {number} ngày {date}</translation>
    </message>
    <message>
        <source>Not noted as paid: {sum} on {count} orders, the oldest of {date}</source>
        <translation>Chưa ghi nhận thanh toán: {sum} của {count} đơn, cũ nhất ngày {date}</translation>
    </message>
    <message>
        <source>Not paid: {sum}</source>
        <translation>Chưa trả: {sum}</translation>
    </message>
</context>
<context>
    <name>DoNotCallSection</name>
    <message>
        <source>Do-Not-Call register</source>
        <translation>Danh sách không quảng cáo</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Chọn danh sách</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Nhập danh sách</translation>
    </message>
    <message>
        <source>Choose a Do-Not-Call list</source>
        <translation>Chọn Danh sách không quảng cáo</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt);;All files (*)</source>
        <translation>Danh sách (*.csv *.txt);;Mọi file (*)</translation>
    </message>
    <message>
        <source>Looking into the list</source>
        <translation>Đang xem danh sách</translation>
    </message>
    <message>
        <source>Bringing the list in</source>
        <translation>Đang nhập danh sách</translation>
    </message>
    <message>
        <source>{count} numbers brought in, {new} of them new. In force now.</source>
        <translation>Đã nhập {count} số, trong đó {new} số mới. Có hiệu lực ngay.</translation>
    </message>
    <message>
        <source>Only a manager may do this: bring a list in.</source>
        <translation>Chỉ quản lý được làm việc này: nhập danh sách.</translation>
    </message>
    <message>
        <source>A list is being read.</source>
        <translation>Đang đọc một danh sách.</translation>
    </message>
    <message>
        <source>Choose a list first.</source>
        <translation>Hãy chọn danh sách trước.</translation>
    </message>
    <message>
        <source>Bring in {count} numbers</source>
        <translation>Nhập {count} số</translation>
    </message>
    <message>
        <source>{count} numbers were read. Nothing is kept yet.</source>
        <translation>Đọc được {count} số. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>{count} lines hold no number that could be read and are left out: {lines}</source>
        <translation>{count} dòng không có số đọc được nên bị bỏ qua: {lines}</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>Chọn danh sách…</translation>
    </message>
    <message>
        <source>One number a line, in a CSV or text file; S behind it turns away messages, V calls, nothing both. A list only ever adds: none takes a number off.</source>
        <translation>File CSV hoặc văn bản, mỗi dòng một số; chữ S phía sau là chặn tin nhắn, V là chặn cuộc gọi, không có chữ là chặn cả hai. Danh sách chỉ thêm số, không bao giờ bớt.</translation>
    </message>
    <message>
        <source>The list shows the register of</source>
        <translation>Danh sách của ngày</translation>
    </message>
    <message>
        <source>The day that the list shows</source>
        <translation>Ngày của danh sách</translation>
    </message>
    <message>
        <source>Lists brought in</source>
        <translation>Các danh sách đã nhập</translation>
    </message>
    <message>
        <source>None so far. Choose a list that the register&apos;s keeper gave out.</source>
        <translation>Chưa có. Hãy chọn danh sách do cơ quan quản lý cung cấp.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>Choose a scan or a photo</source>
        <translation>Chọn bản quét hoặc ảnh</translation>
    </message>
    <message>
        <source>Scans and photos (*.pdf *.jpg *.jpeg *.png *.webp);;All files (*)</source>
        <translation>Bản quét và ảnh (*.pdf *.jpg *.jpeg *.png *.webp);;Mọi file (*)</translation>
    </message>
    <message>
        <source>“{name}” was not kept while the desk was locked. Attach it again.</source>
        <translation>“{name}” không được giữ lại khi khóa màn hình. Hãy đính kèm lại.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Đính kèm file…</translation>
    </message>
    <message>
        <source>Typed text</source>
        <translation>Nội dung gõ lại</translation>
    </message>
    <message>
        <source>Recorded call</source>
        <translation>Ghi âm cuộc gọi</translation>
    </message>
    <message>
        <source>Text of the message or e-mail</source>
        <translation>Nội dung tin nhắn hoặc email</translation>
    </message>
    <message>
        <source>The message or e-mail, word for word</source>
        <translation>Chép nguyên văn tin nhắn hoặc email</translation>
    </message>
    <message>
        <source>Reference of the recorded call</source>
        <translation>Mã ghi âm cuộc gọi</translation>
    </message>
    <message>
        <source>Number or place of the recording</source>
        <translation>Số hoặc nơi lưu bản ghi âm</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Bỏ bằng chứng này</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Trang {page} / {count}</translation>
    </message>
    <message>
        <source>This look stands in the log. Nothing can be copied or saved from here.</source>
        <translation>Lần xem này đã ghi vào nhật ký. Không thể sao chép hay lưu từ đây.</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>Bằng chứng</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lớn hơn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>FavouritesModel</name>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Số lần</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Bước {number}/{count}</translation>
    </message>
    <message>
        <source>Stop setting up the shop?</source>
        <translation>Dừng thiết lập cửa hàng?</translation>
    </message>
    <message>
        <source>Nothing has been made on this PC yet. What was typed is not kept, and a sheet that was printed opens nothing: tear it up.</source>
        <translation>Chưa có gì được tạo trên máy này. Phần đã gõ không được giữ lại, và tờ đã in không mở được gì: xé bỏ tờ đó.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Go on setting up</source>
        <translation>Thiết lập tiếp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>FirstRunAccount</name>
    <message>
        <source>Your account</source>
        <translation>Tài khoản quản lý</translation>
    </message>
    <message>
        <source>Who manages this shop?</source>
        <translation>Ai quản lý cửa hàng này?</translation>
    </message>
    <message>
        <source>You become the first manager of this shop: only managers export, restore, change staff and settings. Others get their own name and PIN later.</source>
        <translation>Đây là quản lý đầu tiên của cửa hàng: chỉ quản lý được xuất file, khôi phục, thay đổi nhân viên và cài đặt. Người khác sẽ có tên và mã PIN riêng sau.</translation>
    </message>
    <message>
        <source>Your name, as colleagues say it</source>
        <translation>Tên, như đồng nghiệp gọi</translation>
    </message>
    <message>
        <source>Manager&apos;s name</source>
        <translation>Tên quản lý</translation>
    </message>
    <message>
        <source>Chị Ngọc</source>
        <translation>Chị Ngọc</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Nhập lại cụm mật khẩu</translation>
    </message>
    <message>
        <source>At least 8 characters. Three or four words that belong together only for you are easy to keep in mind and hard to guess. It is asked when you sign in, and again before an export or a restore.</source>
        <translation>Ít nhất 8 ký tự. Ba, bốn từ chỉ riêng mình thấy liên quan với nhau thì dễ nhớ mà khó đoán. Cụm mật khẩu được hỏi khi đăng nhập, và hỏi lại trước khi xuất file hoặc khôi phục.</translation>
    </message>
</context>
<context>
    <name>FirstRunCode</name>
    <message>
        <source>Type the code</source>
        <translation>Nhập lại mã</translation>
    </message>
    <message>
        <source>Type the code from the sheet</source>
        <translation>Nhập mã trên tờ</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Tạo cửa hàng</translation>
    </message>
    <message>
        <source>Code of sheet {sheet}</source>
        <translation>Mã trên tờ số {sheet}</translation>
    </message>
    <message>
        <source>This is a whole code, but not the one of sheet {sheet}. Nothing was made yet: take the sheet with this number, or go back to see the code.</source>
        <translation>Mã này đủ ký tự nhưng không phải mã của tờ số {sheet}. Chưa có gì được tạo: lấy đúng tờ mang số này, hoặc quay lại để xem mã.</translation>
    </message>
    <message>
        <source>Type the code from the sheet in your hand. This shows that the sheet is complete and can be read, before any data depends on it.</source>
        <translation>Nhập mã theo tờ đang cầm trên tay. Nhờ vậy biết chắc tờ in đủ và đọc được, trước khi có dữ liệu nào phụ thuộc vào tờ đó.</translation>
    </message>
    <message>
        <source>Recovery code from the sheet</source>
        <translation>Mã khôi phục trên tờ</translation>
    </message>
    <message>
        <source>Small letters, blanks and left-out dashes do no harm; O counts as 0, I and L as 1. Back shows the same code again.</source>
        <translation>Gõ chữ thường, có dấu cách hay bỏ gạch nối đều được; O được hiểu là 0, I và L là 1. Bấm Quay lại để xem lại mã đó.</translation>
    </message>
</context>
<context>
    <name>FirstRunDay</name>
    <message>
        <source>Start of day</source>
        <translation>Đầu ngày</translation>
    </message>
    <message>
        <source>A passphrase for the start of the day</source>
        <translation>Cụm mật khẩu đầu ngày</translation>
    </message>
    <message>
        <source>So that the data is safe all the same, a start-of-day passphrase keeps its key. It is asked every time the program starts, whoever is at the desk; everybody who opens the shop in the morning must know it.</source>
        <translation>Để dữ liệu vẫn an toàn, cụm mật khẩu đầu ngày sẽ giữ khóa của dữ liệu. Chương trình hỏi cụm này mỗi lần khởi động, bất kể ai trực quầy; ai mở cửa hàng buổi sáng đều phải biết.</translation>
    </message>
    <message>
        <source>Start-of-day passphrase</source>
        <translation>Cụm mật khẩu đầu ngày</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>Start-of-day passphrase once more</source>
        <translation>Nhập lại cụm mật khẩu đầu ngày</translation>
    </message>
    <message>
        <source>At least 8 characters, and not your own passphrase. If it is forgotten, the recovery code on the next page still opens the data.</source>
        <translation>Ít nhất 8 ký tự, và khác cụm mật khẩu của quản lý. Nếu quên, mã khôi phục ở trang sau vẫn mở được dữ liệu.</translation>
    </message>
</context>
<context>
    <name>FirstRunMaking</name>
    <message>
        <source>Making it</source>
        <translation>Tạo cửa hàng</translation>
    </message>
    <message>
        <source>The shop could not be made</source>
        <translation>Không tạo được cửa hàng</translation>
    </message>
    <message>
        <source>The shop is being made</source>
        <translation>Đang tạo cửa hàng</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Everything that was typed is still there, and the sheet with its code stays good.</source>
        <translation>Mọi thứ đã gõ vẫn còn, và tờ mã khôi phục vẫn dùng được.</translation>
    </message>
    <message>
        <source>A new key is made and kept, then the encrypted file and the key files beside it; each is read back before it is relied on. This takes a few seconds. Please leave the PC on.</source>
        <translation>Chương trình tạo và cất khóa mới, rồi tạo file mã hóa và các file khóa bên cạnh; mỗi thứ đều được đọc lại để kiểm tra trước khi dùng. Việc này mất vài giây. Đừng tắt máy.</translation>
    </message>
    <message>
        <source>Working: {seconds} s</source>
        <translation>Đang làm: {seconds} giây</translation>
    </message>
</context>
<context>
    <name>FirstRunPlace</name>
    <message>
        <source>Where the data lies</source>
        <translation>Nơi để dữ liệu</translation>
    </message>
    <message>
        <source>Where shall the data lie?</source>
        <translation>Để dữ liệu ở đâu?</translation>
    </message>
    <message>
        <source>Folder for the data</source>
        <translation>Thư mục dữ liệu</translation>
    </message>
    <message>
        <source>The folder you chose holds other things, so the data gets a folder of its own inside it.</source>
        <translation>Thư mục đã chọn có chứa thứ khác, nên dữ liệu được để trong một thư mục riêng ở bên trong.</translation>
    </message>
    <message>
        <source>This is no whole path. Nothing was made: choose the folder, or type its path from the disk on.</source>
        <translation>Đường dẫn này chưa đầy đủ. Chưa có gì được tạo: chọn thư mục, hoặc gõ đường dẫn kể từ tên ổ đĩa.</translation>
    </message>
    <message>
        <source>The data stays on this PC, encrypted, in one folder. It goes nowhere else by itself: no cloud, no other computer. Backups are made separately, to a stick or another disk.</source>
        <translation>Dữ liệu nằm trên máy này, được mã hóa, trong một thư mục. Dữ liệu không tự đi đâu khác: không lên mạng, không sang máy khác. Bản sao lưu được tạo riêng, ra USB hoặc ổ đĩa khác.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Chọn thư mục khác…</translation>
    </message>
    <message>
        <source>Back to the usual folder</source>
        <translation>Dùng thư mục mặc định</translation>
    </message>
    <message>
        <source>If you are not sure, keep the folder that stands there. It must be new or empty, and on a disk of this PC: not in OneDrive, Dropbox or the like, and not on the network.</source>
        <translation>Nếu chưa chắc, giữ nguyên thư mục ghi sẵn. Thư mục phải mới hoặc trống và nằm trên ổ đĩa của máy này: không nằm trong OneDrive, Dropbox hay tương tự, và không nằm trên mạng.</translation>
    </message>
</context>
<context>
    <name>FirstRunSheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Tờ mã khôi phục</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>Tờ mã khôi phục</translation>
    </message>
    <message>
        <source>The shop&apos;s name or contact has changed: print or save the sheet again.</source>
        <translation>Tên hoặc liên hệ của cửa hàng đã đổi: in hoặc lưu lại tờ này.</translation>
    </message>
    <message>
        <source>Print the sheet, save it, or write it down first.</source>
        <translation>In, lưu hoặc chép tay tờ này trước.</translation>
    </message>
    <message>
        <source>Sheet {sheet}</source>
        <translation>Tờ số {sheet}</translation>
    </message>
    <message>
        <source>Sent to the printer. Look whether the sheet is complete and can be read.</source>
        <translation>Đã gửi đến máy in. Xem tờ in ra có đủ và đọc được không.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Lưu tờ mã khôi phục</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>File PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, or put it on a stick that goes into the safe.</source>
        <translation>Đã lưu thành {name}. In ra, hoặc chép vào USB cất trong két sắt.</translation>
    </message>
    <message>
        <source>That is the folder of the data itself, and the code must not lie beside it. Nothing was saved: choose another place.</source>
        <translation>Đó chính là thư mục dữ liệu, mà mã không được để cạnh dữ liệu. Chưa lưu gì: chọn nơi khác.</translation>
    </message>
    <message>
        <source>If this PC breaks, is stolen or set up anew, this code is the only way back to the shop&apos;s data. Nobody can make it a second time. Print it, or write it down, and keep it in the safe.</source>
        <translation>Nếu máy này hỏng, mất hoặc phải cài lại, chỉ có mã này mở lại được dữ liệu của cửa hàng. Không ai tạo lại được mã này. In ra hoặc chép tay, rồi cất trong két sắt.</translation>
    </message>
    <message>
        <source>0 is the figure zero and 1 the figure one; the letters O, I, L and U never occur.</source>
        <translation>0 là số không, 1 là số một; mã không bao giờ có chữ O, I, L và U.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <source>I wrote it down by hand, with the number of the sheet</source>
        <translation>Đã chép tay, kèm số tờ</translation>
    </message>
    <message>
        <source>Never leave it beside the PC, in a photo or in an e-mail. A saved PDF belongs on a stick in the safe, not on this PC.</source>
        <translation>Không để cạnh máy, không chụp ảnh, không gửi email. File PDF đã lưu thì cất trên USB trong két sắt, không để trên máy này.</translation>
    </message>
</context>
<context>
    <name>FirstRunShop</name>
    <message>
        <source>The shop</source>
        <translation>Cửa hàng</translation>
    </message>
    <message>
        <source>What is the shop called?</source>
        <translation>Cửa hàng tên là gì?</translation>
    </message>
    <message>
        <source>As it stands on receipts and labels. Only the name is needed; everything can be changed later.</source>
        <translation>Ghi như trên phiếu bán hàng và nhãn. Chỉ cần tên; mọi thứ đều sửa được sau.</translation>
    </message>
    <message>
        <source>Shop&apos;s name</source>
        <translation>Tên cửa hàng</translation>
    </message>
    <message>
        <source>King Oil, Hải Châu</source>
        <translation>King Oil, Hải Châu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Shop&apos;s phone</source>
        <translation>Số điện thoại cửa hàng</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Shop&apos;s e-mail</source>
        <translation>Email cửa hàng</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Shop&apos;s address</source>
        <translation>Địa chỉ cửa hàng</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>Shop&apos;s web site</source>
        <translation>Trang web cửa hàng</translation>
    </message>
</context>
<context>
    <name>FirstRunWelcome</name>
    <message>
        <source>Welcome</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Set up this shop</source>
        <translation>Thiết lập cửa hàng này</translation>
    </message>
    <message>
        <source>{language}, chosen</source>
        <translation>{language}, đang chọn</translation>
    </message>
    <message>
        <source>Open a data folder</source>
        <translation>Mở thư mục dữ liệu</translation>
    </message>
    <message>
        <source>King Oil Desk keeps the shop&apos;s customers, orders and refusals in one encrypted file on this PC. Setting up takes about ten minutes; have a printer or a sheet of paper at hand.</source>
        <translation>King Oil Desk giữ khách hàng, đơn hàng và các lời từ chối của cửa hàng trong một file mã hóa trên máy này. Thiết lập mất khoảng mười phút; chuẩn bị sẵn máy in hoặc một tờ giấy.</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation>Ngôn ngữ của cửa sổ này</translation>
    </message>
    <message>
        <source>Or do not set up a shop now</source>
        <translation>Hoặc chưa thiết lập cửa hàng</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Mở bản dùng thử</translation>
    </message>
    <message>
        <source>Invented people and goods; everything is thrown away at the end</source>
        <translation>Người và hàng do máy đặt ra; khi đóng, mọi thứ đều bị bỏ</translation>
    </message>
    <message>
        <source>Open a data folder…</source>
        <translation>Mở thư mục dữ liệu…</translation>
    </message>
    <message>
        <source>A shop that was set up before, on this PC or another</source>
        <translation>Cửa hàng đã thiết lập trước đây, ở máy này hoặc máy khác</translation>
    </message>
    <message>
        <source>The demo holds invented people and goods; everything is thrown away at the end. A data folder is a shop that was set up before.</source>
        <translation>Bản dùng thử có người và hàng do máy đặt ra; khi đóng, mọi thứ đều bị bỏ. Thư mục dữ liệu là cửa hàng đã thiết lập trước đây.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Thứ hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Thứ ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Thứ tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thứ năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Thứ sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Thứ bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>What was said</source>
        <translation>Lời đã nói</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Ghi lúc</translation>
    </message>
</context>
<context>
    <name>FoundProductsModel</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Price (đ)</source>
        <translation>Giá (đ)</translation>
    </message>
</context>
<context>
    <name>GrantTerms</name>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Khác…</translation>
    </message>
    <message>
        <source>Under {age}: only a parent or guardian can say yes. Offers, greetings and surveys stay blocked until one has; the customer&apos;s own no always counts.</source>
        <translation>Dưới {age} tuổi: chỉ cha mẹ hoặc người giám hộ mới đồng ý được. Khuyến mãi, lời chúc và khảo sát vẫn bị chặn đến khi có người đồng ý thay; khách tự từ chối thì luôn có hiệu lực.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Có hiệu lực đến</translation>
    </message>
    <message>
        <source>Last day on which the yes holds</source>
        <translation>Ngày cuối sự đồng ý còn hiệu lực</translation>
    </message>
    <message>
        <source>Last day, as 31/12/2027</source>
        <translation>Ngày cuối, ví dụ 31/12/2027</translation>
    </message>
    <message>
        <source>Somebody else speaks</source>
        <translation>Có người nói thay khách</translation>
    </message>
    <message>
        <source>Who spoke for the customer</source>
        <translation>Người nói thay khách</translation>
    </message>
    <message>
        <source>Name of whoever spoke for the customer</source>
        <translation>Họ tên người nói thay khách</translation>
    </message>
    <message>
        <source>What they are to the customer</source>
        <translation>Quan hệ với khách</translation>
    </message>
    <message>
        <source>Other relation, in words</source>
        <translation>Quan hệ khác, ghi bằng lời</translation>
    </message>
    <message>
        <source>In words, as: elder sister</source>
        <translation>Ghi bằng lời, ví dụ: chị gái</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>Count the scanned parcel</source>
        <translation>Đếm kiện vừa quét</translation>
    </message>
    <message>
        <source>The scanned parcels have left</source>
        <translation>Các kiện đã quét đã giao cho hãng</translation>
    </message>
    <message>
        <source>Put a surplus parcel aside</source>
        <translation>Để riêng một kiện thừa</translation>
    </message>
    <message>
        <source>{code} was scanned already; it counts once.</source>
        <translation>{code} đã quét rồi; chỉ đếm một lần.</translation>
    </message>
    <message>
        <source>{code} was cancelled and must not leave. Put it aside.</source>
        <translation>{code} đã bị hủy, không được giao đi. Để riêng kiện này.</translation>
    </message>
    <message>
        <source>{code} is not on this list. Put it aside.</source>
        <translation>{code} không có trong danh sách này. Hãy để riêng ra.</translation>
    </message>
    <message>
        <source>{code} counted.</source>
        <translation>Đã đếm {code}.</translation>
    </message>
    <message>
        <source>{code} is on the list and has left already.</source>
        <translation>{code} có trong danh sách và đã rời cửa hàng.</translation>
    </message>
    <message>
        <source>{code} is put aside.</source>
        <translation>Đã để riêng {code}.</translation>
    </message>
    <message>
        <source>Nothing was scanned yet.</source>
        <translation>Chưa quét kiện nào.</translation>
    </message>
    <message>
        <source>{list}: 1 parcel handed over, still here: {stay}.</source>
        <translation>{list}: đã giao 1 kiện, còn lại ở đây: {stay}.</translation>
    </message>
    <message>
        <source>{list}: {gone} parcels handed over, still here: {stay}.</source>
        <translation>{list}: đã giao {gone} kiện, còn lại ở đây: {stay}.</translation>
    </message>
    <message>
        <source>No parcel was handed over yet. What was scanned has to be scanned again.</source>
        <translation>Chưa kiện nào được ghi là đã giao. Những kiện đã quét sẽ phải quét lại.</translation>
    </message>
    <message>
        <source>Go on scanning</source>
        <translation>Quét tiếp</translation>
    </message>
    <message>
        <source>{count} have left</source>
        <translation>Đã giao {count} kiện</translation>
    </message>
    <message>
        <source>1 has left</source>
        <translation>Đã giao 1 kiện</translation>
    </message>
    <message>
        <source>Hand over {number}</source>
        <translation>Bàn giao {number}</translation>
    </message>
    <message>
        <source>Missing: {count}</source>
        <translation>Còn thiếu: {count}</translation>
    </message>
    <message>
        <source>Scanned: {count}</source>
        <translation>Đã quét: {count}</translation>
    </message>
    <message>
        <source>Surplus: {count}</source>
        <translation>Thừa: {count}</translation>
    </message>
    <message>
        <source>Scan each parcel that leaves</source>
        <translation>Quét từng kiện giao đi</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Chưa quét</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Đã quét</translation>
    </message>
    <message>
        <source>Not on this list</source>
        <translation>Không có trong danh sách</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Để riêng</translation>
    </message>
    <message>
        <source>They have left</source>
        <translation>Đã giao</translation>
    </message>
</context>
<context>
    <name>HeldOrdersModel</name>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Lưu lúc</translation>
    </message>
    <message>
        <source>Total (đ)</source>
        <translation>Tổng (đ)</translation>
    </message>
    <message>
        <source>walk-in customer</source>
        <translation>khách lẻ</translation>
    </message>
</context>
<context>
    <name>HintList</name>
    <message>
        <source>Open {code}</source>
        <translation>Mở {code}</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>{text} is in no range we know. It is kept as typed.</source>
        <translation>{text} không thuộc đầu số nào đã biết. Vẫn giữ như đã gõ.</translation>
    </message>
    <message>
        <source>{text} also belongs to {name} ({code}). Families may share a number.</source>
        <translation>{text} cũng là số của {name} ({code}). Người nhà dùng chung số là chuyện thường.</translation>
    </message>
    <message>
        <source>{text} is a number of before 2018; it is found under its new prefix too.</source>
        <translation>{text} là số trước năm 2018; tìm bằng đầu số mới cũng thấy.</translation>
    </message>
    <message>
        <source>{text} may be an old Sài Gòn landline (now 028 …) or a mobile. Ask the customer.</source>
        <translation>{text} có thể là số bàn Sài Gòn cũ (nay là 028 …) hoặc số di động. Hỏi lại khách.</translation>
    </message>
    <message>
        <source>{text} also belongs to {name} ({code}).</source>
        <translation>{text} cũng là của {name} ({code}).</translation>
    </message>
    <message>
        <source>A wrong letter Ð in the name was put right to Đ.</source>
        <translation>Chữ Ð sai trong tên đã được sửa thành Đ.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Choose a file</source>
        <translation>Chọn file</translation>
    </message>
    <message>
        <source>Try it, keep nothing</source>
        <translation>Thử, không lưu gì</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Choose an export of the web shop</source>
        <translation>Chọn file xuất của cửa hàng web</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>File CSV (*.csv *.txt);;Mọi file (*)</translation>
    </message>
    <message>
        <source>Looking into the file</source>
        <translation>Đang xem file</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Đang nhập</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Lưu các dòng bị từ chối</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>File CSV (*.csv)</translation>
    </message>
    <message>
        <source>Refused rows saved</source>
        <translation>Đã lưu các dòng bị từ chối</translation>
    </message>
    <message>
        <source>Only a manager imports files.</source>
        <translation>Chỉ quản lý được nhập file.</translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation>Đang nhập file.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Chọn file trước.</translation>
    </message>
    <message>
        <source>Dropped at the door, never read or kept: {columns}</source>
        <translation>Bỏ ngay từ đầu, không đọc và không lưu: {columns}</translation>
    </message>
    <message>
        <source>Import {count} rows</source>
        <translation>Nhập {count} dòng</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} dòng</translation>
    </message>
    <message>
        <source>{used} columns used, {unused} not</source>
        <translation>dùng {used} cột, bỏ qua {unused}</translation>
    </message>
    <message>
        <source>this very file was imported on {date}; nothing is added twice</source>
        <translation>chính file này đã nhập lúc {date}; không có gì bị thêm hai lần</translation>
    </message>
    <message>
        <source>Nothing was kept: this was only a try. It would bring:</source>
        <translation>Chưa lưu gì: đây chỉ là thử. File sẽ đem lại:</translation>
    </message>
    <message>
        <source>Imported. The file brought:</source>
        <translation>Đã nhập. File đem lại:</translation>
    </message>
    <message>
        <source>Import from the web shop</source>
        <translation>Nhập từ cửa hàng web</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn file…</translation>
    </message>
    <message>
        <source>WooCommerce orders (CSV), users (CSV) or the analytics list of customers. Nothing is kept before you press Import; whoever opted out stays opted out.</source>
        <translation>Đơn hàng WooCommerce (CSV), người dùng (CSV) hoặc danh sách khách hàng trong phần thống kê. Chưa lưu gì trước khi bấm Nhập; ai đã từ chối thì vẫn là từ chối.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Nội dung file</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Dòng bị từ chối</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>Lưu dòng bị từ chối…</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>orders of the web shop</source>
        <translation>đơn hàng của cửa hàng web</translation>
    </message>
    <message>
        <source>users of the web shop</source>
        <translation>người dùng của cửa hàng web</translation>
    </message>
    <message>
        <source>customers of the web shop&apos;s analytics</source>
        <translation>khách hàng trong thống kê của cửa hàng web</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Đang đọc file</translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation>Đang kiểm tra các dòng</translation>
    </message>
    <message>
        <source>Saving rows</source>
        <translation>Đang lưu các dòng</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Đang hoàn tất</translation>
    </message>
    <message>
        <source>Taking everything back</source>
        <translation>Đang hoàn lại mọi thứ</translation>
    </message>
    <message>
        <source>Quotes that do not close, or more cells than columns.</source>
        <translation>Dấu nháy không đóng, hoặc nhiều ô hơn số cột.</translation>
    </message>
    <message>
        <source>Letters became question marks before the file was made.</source>
        <translation>Chữ đã thành dấu hỏi từ trước khi có file.</translation>
    </message>
    <message>
        <source>Holds characters that cannot be seen or printed.</source>
        <translation>Có ký tự không nhìn thấy hoặc không in được.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Tên quá dài.</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>Ghi chú quá dài.</translation>
    </message>
    <message>
        <source>Neither a name nor a phone.</source>
        <translation>Không có tên cũng không có số điện thoại.</translation>
    </message>
    <message>
        <source>No order number.</source>
        <translation>Không có số đơn.</translation>
    </message>
    <message>
        <source>The same order stands further up in the file.</source>
        <translation>Đơn này đã có ở phía trên trong file.</translation>
    </message>
    <message>
        <source>No date.</source>
        <translation>Không có ngày.</translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <translation>Không đọc được ngày.</translation>
    </message>
    <message>
        <source>The date could be read in two ways.</source>
        <translation>Ngày đọc được theo hai cách.</translation>
    </message>
    <message>
        <source>The date is before 2000 or in the future.</source>
        <translation>Ngày trước năm 2000 hoặc chưa đến.</translation>
    </message>
    <message>
        <source>A currency other than VND.</source>
        <translation>Tiền tệ không phải VND.</translation>
    </message>
    <message>
        <source>An amount cannot be read.</source>
        <translation>Có số tiền không đọc được.</translation>
    </message>
    <message>
        <source>The total makes no sense.</source>
        <translation>Tổng tiền không hợp lý.</translation>
    </message>
    <message>
        <source>A product line cannot be read.</source>
        <translation>Có dòng hàng không đọc được.</translation>
    </message>
    <message>
        <source>A quantity makes no sense.</source>
        <translation>Có số lượng không hợp lý.</translation>
    </message>
    <message>
        <source>A price makes no sense.</source>
        <translation>Có giá không hợp lý.</translation>
    </message>
    <message>
        <source>A product&apos;s name is too long.</source>
        <translation>Tên sản phẩm quá dài.</translation>
    </message>
    <message>
        <source>A spreadsheet threw figures of the phone away (8.49E+10).</source>
        <translation>Bảng tính đã làm mất chữ số của số điện thoại (8.49E+10).</translation>
    </message>
    <message>
        <source>The phone cannot be read.</source>
        <translation>Không đọc được số điện thoại.</translation>
    </message>
    <message>
        <source>The e-mail cannot be read.</source>
        <translation>Không đọc được email.</translation>
    </message>
    <message>
        <source>#### in place of a value: the column was too narrow in a spreadsheet.</source>
        <translation>Có #### thay cho giá trị: cột quá hẹp lúc lưu trong bảng tính.</translation>
    </message>
    <message>
        <source>A phone, e-mail or address is too long.</source>
        <translation>Số điện thoại, email hoặc địa chỉ quá dài.</translation>
    </message>
    <message>
        <source>phones got back their lost zero</source>
        <translation>số điện thoại được thêm lại số 0 đầu</translation>
    </message>
    <message>
        <source>names got Đ for Ð</source>
        <translation>tên được sửa Ð thành Đ</translation>
    </message>
    <message>
        <source>cells lost a spreadsheet&apos;s quotes</source>
        <translation>ô được bỏ dấu nháy của bảng tính</translation>
    </message>
    <message>
        <source>made-up e-mails were left out</source>
        <translation>email do web tự đặt bị bỏ qua</translation>
    </message>
    <message>
        <source>old 11-digit mobile numbers were brought up to date</source>
        <translation>số di động 11 số cũ được đổi đầu số</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>dòng đã đọc</translation>
    </message>
    <message>
        <source>customers added</source>
        <translation>khách hàng mới</translation>
    </message>
    <message>
        <source>customers known already</source>
        <translation>khách hàng đã có</translation>
    </message>
    <message>
        <source>phones, e-mails and addresses added</source>
        <translation>số điện thoại, email và địa chỉ được thêm</translation>
    </message>
    <message>
        <source>orders added</source>
        <translation>đơn hàng mới</translation>
    </message>
    <message>
        <source>orders known already</source>
        <translation>đơn hàng đã có</translation>
    </message>
    <message>
        <source>known orders seen in a new state</source>
        <translation>đơn đã có đổi trạng thái</translation>
    </message>
    <message>
        <source>products added</source>
        <translation>sản phẩm mới</translation>
    </message>
    <message>
        <source>customers newly refused something</source>
        <translation>khách hàng có thêm từ chối</translation>
    </message>
    <message>
        <source>rows whose consent was not taken over: an import never raises permission</source>
        <translation>dòng có đồng ý không được lấy: nhập file không bao giờ nới quyền</translation>
    </message>
    <message>
        <source>numbers and mailboxes already carry a refusal; it stays in force</source>
        <translation>số điện thoại và email đã có lời từ chối trước đây; vẫn giữ hiệu lực</translation>
    </message>
    <message>
        <source>refused before by whoever has or had that number or mailbox: lines {lines}</source>
        <translation>đã bị từ chối bởi người đang dùng hoặc từng dùng số hay email đó: dòng {lines}</translation>
    </message>
    <message>
        <source>refused before by whoever has or had that number or mailbox: lines {lines} and {count} more</source>
        <translation>đã bị từ chối bởi người đang dùng hoặc từng dùng số hay email đó: dòng {lines} và {count} dòng nữa</translation>
    </message>
    <message>
        <source>rows refused</source>
        <translation>dòng bị từ chối</translation>
    </message>
    <message>
        <source>contacts left out of rows that were taken</source>
        <translation>liên hệ bị bỏ khỏi dòng đã nhận</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Hàng</translation>
    </message>
    <message>
        <source>Total (đ)</source>
        <translation>Tổng (đ)</translation>
    </message>
</context>
<context>
    <name>InnerSlip</name>
    <message>
        <source>Packing slip</source>
        <translation>Phiếu trong kiện hàng</translation>
    </message>
    <message>
        <source>Thank you for your order.</source>
        <translation>Cảm ơn Quý khách đã đặt hàng.</translation>
    </message>
    <message>
        <source>Dear {name}, thank you for your order.</source>
        <translation>Cảm ơn {name} đã đặt hàng.</translation>
    </message>
    <message>
        <source>Parcel {number} of {of}</source>
        <translation>Kiện {number}/{of}</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Đơn hàng {number}</translation>
    </message>
    <message>
        <source>In this parcel</source>
        <translation>Trong kiện này</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Cộng</translation>
    </message>
    <message>
        <source>Something missing or broken? Hotline: {number}</source>
        <translation>Thiếu hàng hoặc hàng bị hỏng? Hotline: {number}</translation>
    </message>
</context>
<context>
    <name>KeyListModel</name>
    <message>
        <source>{key} (not now)</source>
        <translation>{key} (lúc này chưa dùng được)</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Data key in this PC&apos;s keyring</source>
        <translation>Khóa dữ liệu nằm trong kho khóa của máy</translation>
    </message>
    <message>
        <source>Data key opened by the start-of-day passphrase</source>
        <translation>Khóa dữ liệu mở bằng cụm mật khẩu đầu ngày</translation>
    </message>
    <message>
        <source>Opened by the recovery code this time; this PC&apos;s keyring could not be used</source>
        <translation>Lần này mở bằng mã khôi phục; không dùng được kho khóa của máy</translation>
    </message>
    <message>
        <source>Demo: its key is not protected</source>
        <translation>Bản dùng thử: khóa không được bảo vệ</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>Ở mọi trang</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Phím tắt của trang này</translation>
    </message>
    <message>
        <source>Keys on every page</source>
        <translation>Phím tắt ở mọi trang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>KnownError</name>
    <message>
        <source>“{folder}” is not a data folder of King Oil Desk. Nothing was changed there. Check the folder&apos;s name, or choose another one.</source>
        <translation>“{folder}” không phải là thư mục dữ liệu của King Oil Desk. Không có gì ở đó bị thay đổi. Xem lại tên thư mục hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>“{folder}” is not empty, so nothing was made there and nothing was touched. Choose a new or an empty folder.</source>
        <translation>“{folder}” không trống, nên không có gì được tạo và không có gì bị động đến. Chọn một thư mục mới hoặc thư mục trống.</translation>
    </message>
    <message>
        <source>King Oil Desk already has “{folder}” open, in another window or for another user of this PC. The data is safe. Go on in that window, or close it first.</source>
        <translation>King Oil Desk đang mở “{folder}” ở cửa sổ khác hoặc cho người dùng khác của máy này. Dữ liệu vẫn an toàn. Làm tiếp ở cửa sổ đó hoặc đóng cửa sổ đó trước.</translation>
    </message>
    <message>
        <source>The file desk.json in “{folder}” is damaged, so the desk does not know which data to open. The data itself was not touched. Put desk.json back from a copy of the folder.</source>
        <translation>File desk.json trong “{folder}” bị hỏng, nên chương trình không biết mở dữ liệu nào. Bản thân dữ liệu không bị động đến. Chép lại desk.json từ một bản sao của thư mục.</translation>
    </message>
    <message>
        <source>The desk may not write in “{folder}”. Nothing was saved, and nothing is lost. Allow this program to write there, or ask who looks after this PC.</source>
        <translation>Chương trình không được phép ghi vào “{folder}”. Chưa lưu gì và cũng không mất gì. Cho phép chương trình này ghi vào đó hoặc hỏi người phụ trách máy.</translation>
    </message>
    <message>
        <source>The data file is missing in “{folder}”. Nothing was made in its place. Put the file back there, or restore a backup.</source>
        <translation>Thiếu file dữ liệu trong “{folder}”. Không có gì được tạo thay vào. Đặt file về chỗ cũ hoặc khôi phục bản sao lưu.</translation>
    </message>
    <message>
        <source>The data file is empty (0 bytes). It was left as it is, and no new shop was started over it. Restore a backup.</source>
        <translation>File dữ liệu trống (0 byte). File được giữ nguyên và không có cửa hàng mới nào được tạo đè lên. Khôi phục bản sao lưu.</translation>
    </message>
    <message>
        <source>The data file is damaged. It was left exactly as it is. Do not delete it: restore a backup and keep this file, since parts of it may still be read.</source>
        <translation>File dữ liệu bị hỏng. File được giữ đúng như hiện có. Đừng xóa file này: khôi phục bản sao lưu và giữ file lại, vì có thể vẫn đọc được một phần.</translation>
    </message>
    <message>
        <source>In place of the shop&apos;s file lies a database that is not encrypted. It was not opened and not changed. Put the right file back, or restore a backup.</source>
        <translation>Ở chỗ file của cửa hàng là một cơ sở dữ liệu không mã hóa. File đó không được mở và không bị thay đổi. Đặt đúng file về chỗ cũ hoặc khôi phục bản sao lưu.</translation>
    </message>
    <message>
        <source>In place of the shop&apos;s file lies another file, or its beginning is damaged. It was not changed. Put the right file back, or restore a backup.</source>
        <translation>Ở chỗ file của cửa hàng là một file khác, hoặc phần đầu file bị hỏng. File đó không bị thay đổi. Đặt đúng file về chỗ cũ hoặc khôi phục bản sao lưu.</translation>
    </message>
    <message>
        <source>This data was made by a newer King Oil Desk. It was not changed. Install the newer program here.</source>
        <translation>Dữ liệu này do bản King Oil Desk mới hơn tạo ra. Dữ liệu không bị thay đổi. Cài bản chương trình mới hơn ở máy này.</translation>
    </message>
    <message>
        <source>The key does not fit this shop&apos;s file. The file was not changed. Use the key, or the recovery code, that belongs to this shop.</source>
        <translation>Khóa không khớp với file của cửa hàng này. File không bị thay đổi. Dùng đúng khóa hoặc mã khôi phục của cửa hàng này.</translation>
    </message>
    <message>
        <source>What was found as the key is no key (64 characters, 0 to 9 and a to f). The file was not changed. Put the right key back.</source>
        <translation>Thứ tìm thấy ở chỗ khóa không phải là khóa (64 ký tự, từ 0 đến 9 và từ a đến f). File không bị thay đổi. Đặt đúng khóa về chỗ cũ.</translation>
    </message>
    <message>
        <source>The key of this shop&apos;s file is not here, and nobody can read the file without it. The file was not changed. Put the key back where it was.</source>
        <translation>Khóa của file cửa hàng không có ở đây, và không ai đọc được file khi thiếu khóa. File không bị thay đổi. Đặt khóa về chỗ cũ.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved; everything saved before is safe. Make room on the disk, then save again.</source>
        <translation>Ổ đĩa đã đầy nên chưa lưu gì; mọi thứ lưu trước đó vẫn an toàn. Dọn chỗ trên ổ đĩa rồi lưu lại.</translation>
    </message>
    <message>
        <source>The disk did not read or write as it should, so nothing was saved. Everything saved before is in the file. Try again; if it comes back, make a backup to another disk and have this one checked.</source>
        <translation>Ổ đĩa đọc hoặc ghi không đúng, nên chưa lưu gì. Mọi thứ lưu trước đó vẫn ở trong file. Thử lại; nếu còn lặp lại, sao lưu sang ổ đĩa khác và cho kiểm tra ổ này.</translation>
    </message>
    <message>
        <source>Another program, perhaps a virus scanner or a backup, holds the data file. Nothing was saved, and nothing is lost. Wait a moment and try again.</source>
        <translation>Một chương trình khác, có thể là trình diệt vi-rút hoặc sao lưu, đang giữ file dữ liệu. Chưa lưu gì và cũng không mất gì. Chờ một lát rồi thử lại.</translation>
    </message>
    <message>
        <source>The log is not as it was written, from entry {seq} on. Nothing was changed now. Tell the manager.</source>
        <translation>Nhật ký không còn đúng như lúc ghi, kể từ dòng {seq}. Lần này không có gì bị thay đổi. Báo cho quản lý.</translation>
    </message>
    <message>
        <source>This PC offers no secure place for keys (no keyring service). Nothing was written down anywhere. Use a start-of-day passphrase instead, or ask who looks after this PC.</source>
        <translation>Máy này không có nơi an toàn để cất khóa (không có kho khóa). Chưa ghi gì ở đâu cả. Dùng cụm mật khẩu đầu ngày thay vào, hoặc hỏi người phụ trách máy.</translation>
    </message>
    <message>
        <source>The keyring of this PC is locked. The data is safe and was not touched. Unlock the keyring, then press Retry; or use the recovery code.</source>
        <translation>Kho khóa của máy này đang khóa. Dữ liệu vẫn an toàn và không bị động đến. Mở kho khóa rồi bấm Thử lại; hoặc dùng mã khôi phục.</translation>
    </message>
    <message>
        <source>The keyring of this PC does not answer. The data is safe and was not touched. Wait a moment and press Retry; or use the recovery code.</source>
        <translation>Kho khóa của máy này không trả lời. Dữ liệu vẫn an toàn và không bị động đến. Chờ một lát rồi bấm Thử lại; hoặc dùng mã khôi phục.</translation>
    </message>
    <message>
        <source>The keyring of this PC did not keep what it was given. Nothing was relied on and no data was made. Ask who looks after this PC to repair the keyring, then begin again.</source>
        <translation>Kho khóa của máy này không giữ đúng khóa đã gửi vào. Khóa đó chưa được dùng và chưa có dữ liệu nào được tạo. Nhờ người phụ trách máy sửa kho khóa rồi bắt đầu lại.</translation>
    </message>
    <message>
        <source>The keyring of this system ({system}) is not one that the desk trusts with a key. Nothing was written to it. Use a start-of-day passphrase instead.</source>
        <translation>Kho khóa của hệ thống này ({system}) không đủ tin cậy để cất khóa. Không có gì được ghi vào đó. Dùng cụm mật khẩu đầu ngày thay vào.</translation>
    </message>
    <message>
        <source>The key of this shop&apos;s file cannot be reached: the keyring is locked, does not answer, or has no such key. The file was not changed. Open the shop in the desk&apos;s window, which shows the way.</source>
        <translation>Không lấy được khóa của file cửa hàng: kho khóa đang khóa, không trả lời hoặc không có khóa đó. File không bị thay đổi. Mở cửa hàng trong cửa sổ chương trình, ở đó có chỉ cách làm.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the code. Nothing was tried and nothing was changed. Compare it with the sheet, group by group.</source>
        <translation>Mã có chỗ gõ nhầm. Mã chưa được thử và không có gì bị thay đổi. So lại với tờ mã khôi phục, từng nhóm một.</translation>
    </message>
    <message>
        <source>The code is well typed, but it does not open this shop&apos;s data: it is from an older sheet or another shop. Nothing was changed. Use the sheet with the number {sheet}.</source>
        <translation>Mã gõ đúng, nhưng không mở được dữ liệu của cửa hàng này: mã thuộc tờ cũ hoặc cửa hàng khác. Không có gì bị thay đổi. Dùng tờ mang số {sheet}.</translation>
    </message>
    <message>
        <source>These key files belong to another shop&apos;s data. Nothing was changed. Put the files keyslots.json and keyslots.bak of this shop back.</source>
        <translation>Các file khóa này thuộc dữ liệu của cửa hàng khác. Không có gì bị thay đổi. Đặt lại file keyslots.json và keyslots.bak của cửa hàng này.</translation>
    </message>
    <message>
        <source>The files keyslots.json and keyslots.bak are missing, so no recovery code can be tried. The data was not touched. Put one of them back from a copy of the folder.</source>
        <translation>Thiếu file keyslots.json và keyslots.bak nên không thử được mã khôi phục. Dữ liệu không bị động đến. Chép lại một trong hai file từ một bản sao của thư mục.</translation>
    </message>
    <message>
        <source>The files keyslots.json and keyslots.bak are damaged, so no code can be tried. The data was not touched. Put one of them back from a copy of the folder.</source>
        <translation>File keyslots.json và keyslots.bak bị hỏng nên không thử được mã nào. Dữ liệu không bị động đến. Chép lại một trong hai file từ một bản sao của thư mục.</translation>
    </message>
    <message>
        <source>The key files ask for more work or memory than any that this program makes, so they were not used. The data was not touched. Put them back from a copy of the folder.</source>
        <translation>Các file khóa đòi tính toán hoặc bộ nhớ nhiều hơn mọi file do chương trình này tạo ra, nên không được dùng. Dữ liệu không bị động đến. Chép lại các file đó từ một bản sao của thư mục.</translation>
    </message>
    <message>
        <source>The start-of-day passphrase does not fit. Nothing was changed. Type it again, or use the recovery code.</source>
        <translation>Cụm mật khẩu đầu ngày không đúng. Không có gì bị thay đổi. Nhập lại, hoặc dùng mã khôi phục.</translation>
    </message>
    <message>
        <source>Neither the key nor the key files are here, and nobody can read the data without one of them, its makers included. Nothing was changed. Keep the folder: a copy of keyslots.json and the recovery code still open it.</source>
        <translation>Ở đây không có khóa và cũng không có file khóa; thiếu cả hai thì không ai đọc được dữ liệu, kể cả người làm ra chương trình. Không có gì bị thay đổi. Giữ lại thư mục: bản sao của keyslots.json cùng mã khôi phục vẫn mở được.</translation>
    </message>
    <message>
        <source>The manager&apos;s passphrase is asked for on a terminal, and there is none here. Nothing was done. Run the command in a terminal window.</source>
        <translation>Cụm mật khẩu của quản lý được hỏi ở cửa sổ dòng lệnh, mà ở đây không có. Chưa làm gì. Chạy lệnh trong cửa sổ dòng lệnh.</translation>
    </message>
    <message>
        <source>“{folder}” is copied to other computers by {by}, which damages an open data file and carries it out of the shop. Nothing was made there. Choose a folder that stays on this PC.</source>
        <translation>“{folder}” được {by} chép sang máy khác, như vậy file dữ liệu đang mở sẽ hỏng và bị đưa ra khỏi cửa hàng. Không có gì được tạo ở đó. Chọn thư mục chỉ nằm trên máy này.</translation>
    </message>
    <message>
        <source>“{folder}” lies on another computer. A data file cannot be kept safely over a network, so nothing was made there. Choose a folder on this PC.</source>
        <translation>“{folder}” nằm trên máy khác. Không thể giữ file dữ liệu an toàn qua mạng, nên không có gì được tạo ở đó. Chọn thư mục trên máy này.</translation>
    </message>
    <message>
        <source>“{folder}” travels with the Windows profile to other computers. Nothing was made there. Choose a folder that stays on this PC.</source>
        <translation>“{folder}” đi theo hồ sơ Windows sang máy khác. Không có gì được tạo ở đó. Chọn thư mục chỉ nằm trên máy này.</translation>
    </message>
    <message>
        <source>There is too little room on the disk of “{folder}”: at least 500 MB are needed. Nothing was made there. Make room, or choose another disk.</source>
        <translation>Ổ đĩa của “{folder}” còn quá ít chỗ: cần ít nhất 500 MB. Không có gì được tạo ở đó. Dọn chỗ, hoặc chọn ổ đĩa khác.</translation>
    </message>
    <message>
        <source>That is not right. Nothing was opened. Tries left before a wait: {left}.</source>
        <translation>Không đúng. Chưa mở gì. Còn {left} lần thử rồi phải chờ.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Nothing was opened, and nothing is lost. Wait {seconds} s, or ask a manager to end the wait.</source>
        <translation>Nhập sai quá nhiều lần. Chưa mở gì và cũng không mất gì. Chờ {seconds} giây, hoặc nhờ quản lý bỏ thời gian chờ.</translation>
    </message>
    <message>
        <source>That came from a scanner. A scan signs nobody in. Type the PIN on the keyboard.</source>
        <translation>Phần này do máy quét gửi vào. Quét mã không đăng nhập được cho ai. Gõ mã PIN trên bàn phím.</translation>
    </message>
    <message>
        <source>A PIN is {digits} digits. Nothing is saved yet: type figures only.</source>
        <translation>Mã PIN gồm {digits} chữ số. Chưa lưu gì: chỉ gõ chữ số.</translation>
    </message>
    <message>
        <source>This PIN would be guessed at once (all the same, or counting up or down). Nothing is saved yet: choose another one.</source>
        <translation>Mã PIN này bị đoán ra ngay (toàn số giống nhau, hoặc đếm xuôi, đếm ngược). Chưa lưu gì: chọn mã khác.</translation>
    </message>
    <message>
        <source>A passphrase has {least} characters at least. Nothing is saved yet: three or four words are easy to keep in mind.</source>
        <translation>Cụm mật khẩu phải có ít nhất {least} ký tự. Chưa lưu gì: ba, bốn từ thì dễ nhớ.</translation>
    </message>
    <message>
        <source>This passphrase is on lists that thieves try first. Nothing is saved yet: choose words that belong together only for you.</source>
        <translation>Cụm mật khẩu này có trong danh sách kẻ gian thử đầu tiên. Chưa lưu gì: chọn những từ chỉ riêng mình thấy liên quan với nhau.</translation>
    </message>
    <message>
        <source>The two do not match. Nothing is saved yet: type both again.</source>
        <translation>Hai lần nhập không giống nhau. Chưa lưu gì: nhập lại cả hai.</translation>
    </message>
    <message>
        <source>A member of staff needs a name. Nothing is saved yet: type the name that colleagues use.</source>
        <translation>Nhân viên cần có tên. Chưa lưu gì: nhập tên đồng nghiệp hay gọi.</translation>
    </message>
    <message>
        <source>There is already somebody called “{name}”. Nothing is saved yet: add a letter or a second name.</source>
        <translation>Đã có người tên “{name}”. Chưa lưu gì: thêm một chữ hoặc tên đệm.</translation>
    </message>
    <message>
        <source>This member of staff cannot sign in here (any more). Nothing was changed. Ask a manager.</source>
        <translation>Nhân viên này không (còn) được đăng nhập ở đây. Không có gì bị thay đổi. Hỏi quản lý.</translation>
    </message>
    <message>
        <source>This is the only manager, and a shop always has one. Nothing was changed. Make somebody else a manager first.</source>
        <translation>Đây là quản lý duy nhất, mà cửa hàng lúc nào cũng phải có quản lý. Không có gì bị thay đổi. Chuyển người khác thành quản lý trước.</translation>
    </message>
    <message>
        <source>A shop needs a name. Nothing is saved yet: type it as customers know it.</source>
        <translation>Cửa hàng cần có tên. Chưa lưu gì: nhập tên mà khách quen gọi.</translation>
    </message>
    <message>
        <source>That is not the shop&apos;s name as it was written. Nothing was made and nothing is lost. Type the name exactly, or go back.</source>
        <translation>Đó không phải tên cửa hàng như đã ghi. Không có gì được tạo và cũng không mất gì. Gõ đúng tên, hoặc quay lại.</translation>
    </message>
    <message>
        <source>That is outside what makes sense here. Nothing is saved yet: type {least} to {most}.</source>
        <translation>Giá trị này không hợp lý ở đây. Chưa lưu gì: nhập từ {least} đến {most}.</translation>
    </message>
    <message>
        <source>No printer is set up on this PC. Nothing is lost. Set one up and print then, or save as PDF.</source>
        <translation>Máy này chưa cài máy in nào. Không có gì bị mất. Cài máy in rồi in lại, hoặc lưu thành PDF.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Nothing is lost. Look at the printer and print again, or save as PDF.</source>
        <translation>Máy in không nhận trang này. Không mất gì. Xem lại máy in rồi in lại, hoặc lưu thành PDF.</translation>
    </message>
    <message>
        <source>The PDF could not be written to “{folder}”. Nothing is lost. Choose another folder.</source>
        <translation>Không ghi được file PDF vào “{folder}”. Không mất gì. Chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The printer stopped: {done} of {of} pages were sent, pages {first} to {last} were not printed. Nothing is lost. Look which pages came out, and print the missing ones again, or save as PDF.</source>
        <translation>Máy in đã dừng: đã gửi {done}/{of} trang, chưa in từ trang {first} đến trang {last}. Không mất gì cả. Xem những trang nào đã in ra rồi in lại các trang còn thiếu, hoặc lưu thành PDF.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Nothing was changed. Sign in and try again.</source>
        <translation>Chưa có ai đăng nhập. Không có gì bị thay đổi. Đăng nhập rồi thử lại.</translation>
    </message>
    <message>
        <source>Only a manager may do this. Nothing was changed. Ask a manager to sign in.</source>
        <translation>Chỉ quản lý được làm việc này. Không có gì bị thay đổi. Nhờ quản lý đăng nhập.</translation>
    </message>
    <message>
        <source>A customer needs a name or a phone. Nothing is saved yet: type one of the two.</source>
        <translation>Khách hàng cần có tên hoặc số điện thoại. Chưa lưu gì: nhập một trong hai.</translation>
    </message>
    <message>
        <source>{field}: {length} characters are too many, {limit} at most. Nothing is saved yet: make it shorter.</source>
        <translation>{field}: {length} ký tự là quá dài, tối đa {limit}. Chưa lưu gì: rút ngắn lại.</translation>
    </message>
    <message>
        <source>{field} holds characters that cannot be seen or printed. Nothing is saved yet: type it anew.</source>
        <translation>{field} có ký tự không nhìn thấy và không in được. Chưa lưu gì: gõ lại.</translation>
    </message>
    <message>
        <source>“{text}” cannot be a birth date. Nothing is saved yet: type day/month or day/month/year.</source>
        <translation>“{text}” không thể là ngày sinh. Chưa lưu gì: nhập ngày/tháng hoặc ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as a phone. Nothing is saved yet: type its digits.</source>
        <translation>Không đọc được “{text}” thành số điện thoại. Chưa lưu gì: nhập các chữ số.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as an e-mail. Nothing is saved yet: it has the form name@place.vn.</source>
        <translation>Không đọc được “{text}” thành email. Chưa lưu gì: email có dạng ten@noi.vn.</translation>
    </message>
    <message>
        <source>There is no commune or province with the code {code} here. Nothing is saved yet: choose one from the list.</source>
        <translation>Ở đây không có xã, phường hay tỉnh, thành nào mang mã {code}. Chưa lưu gì: chọn trong danh sách.</translation>
    </message>
    <message>
        <source>This customer is not in the file (any more). Nothing was changed. Search again.</source>
        <translation>Khách hàng này không (còn) có trong file. Không có gì bị thay đổi. Tìm lại.</translation>
    </message>
    <message>
        <source>{by} saved a change at {at}, after you had opened this. Yours is not saved, and nothing of it is lost. Look at both and save again.</source>
        <translation>{by} đã lưu một thay đổi lúc {at}, sau khi mục này được mở ra. Phần vừa gõ chưa được lưu và không mất gì. Xem cả hai rồi lưu lại.</translation>
    </message>
    <message>
        <source>There is no save to take back. Nothing was changed.</source>
        <translation>Không có lần lưu nào để hoàn tác. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>That save cannot be taken back any more: it was too long ago, or something was saved or ordered since. Nothing was changed. Change the record instead.</source>
        <translation>Không thể hoàn tác lần lưu đó nữa: đã quá lâu, hoặc sau đó đã có lần lưu hay đơn hàng khác. Không có gì bị thay đổi. Sửa hồ sơ thay vì hoàn tác.</translation>
    </message>
    <message>
        <source>This customer is put away. Nothing was changed. A manager can bring the record back first.</source>
        <translation>Khách hàng này đã được lưu trữ. Không có gì bị thay đổi. Quản lý có thể đưa hồ sơ trở lại trước.</translation>
    </message>
    <message>
        <source>No product is called “{text}”. The order is as it was. Type part of the name, or ask a manager to add it.</source>
        <translation>Không có sản phẩm nào tên “{text}”. Đơn hàng vẫn như cũ. Gõ một phần tên, hoặc nhờ quản lý thêm sản phẩm.</translation>
    </message>
    <message>
        <source>“{name}” is no longer sold. The order is as it was. Choose another product.</source>
        <translation>“{name}” không còn bán. Đơn hàng vẫn như cũ. Chọn sản phẩm khác.</translation>
    </message>
    <message>
        <source>Another product already has the code “{code}”. Nothing is saved yet: give this one another code.</source>
        <translation>Sản phẩm khác đã dùng mã “{code}”. Chưa lưu gì: đặt mã khác cho sản phẩm này.</translation>
    </message>
    <message>
        <source>A product needs a code and a name. Nothing is saved yet: type both.</source>
        <translation>Sản phẩm cần có mã và tên. Chưa lưu gì: nhập cả hai.</translation>
    </message>
    <message>
        <source>A quantity of {text} makes no sense here. The order is as it was: type 1 to 99.999.</source>
        <translation>Số lượng {text} không hợp lý ở đây. Đơn hàng vẫn như cũ: nhập từ 1 đến 99.999.</translation>
    </message>
    <message>
        <source>A price of {text} makes no sense here. Nothing is saved yet: type 0 to 10.000.000.000.</source>
        <translation>Đơn giá {text} không hợp lý ở đây. Chưa lưu gì: nhập từ 0 đến 10.000.000.000.</translation>
    </message>
    <message>
        <source>A discount of {text} cannot be taken off. The order is as it was: type a percentage up to 100 %, or an amount up to the sum.</source>
        <translation>Không thể giảm {text}. Đơn hàng vẫn như cũ: nhập tỷ lệ không quá 100 % hoặc số tiền không quá tổng.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as an amount. Nothing is saved yet: type it as 1.057.150.</source>
        <translation>Không đọc được “{text}” thành số tiền. Chưa lưu gì: nhập dạng 1.057.150.</translation>
    </message>
    <message>
        <source>The order&apos;s total is too large to be right. It is kept as a draft: check quantities and prices.</source>
        <translation>Tổng tiền của đơn quá lớn, chắc là nhầm. Đơn được giữ làm đơn nháp: xem lại số lượng và đơn giá.</translation>
    </message>
    <message>
        <source>The order holds no product. It is kept as a draft: add one first.</source>
        <translation>Đơn hàng chưa có sản phẩm nào. Đơn được giữ làm đơn nháp: thêm sản phẩm trước.</translation>
    </message>
    <message>
        <source>What is paid on delivery goes to somebody, and this order has no customer. It is not finished: choose whose it is, or another way of paying.</source>
        <translation>Đơn thu tiền khi giao hàng phải có người nhận, mà đơn này chưa có khách hàng. Đơn chưa hoàn tất: chọn khách hàng, hoặc chọn cách thanh toán khác.</translation>
    </message>
    <message>
        <source>This order is not in the file. Nothing was changed.</source>
        <translation>Đơn hàng này không có trong file. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Order {number} is cancelled already. Nothing was changed.</source>
        <translation>Đơn {number} đã được hủy từ trước. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>This needs a reason. Nothing was changed: write a few words.</source>
        <translation>Việc này cần có lý do. Không có gì bị thay đổi: ghi vài chữ.</translation>
    </message>
    <message>
        <source>This unfinished order was finished or dropped meanwhile, in another window or by somebody else. Nothing was changed. Look at the list of orders.</source>
        <translation>Đơn hàng nháp này đã được hoàn tất hoặc bỏ đi trong lúc đó, ở cửa sổ khác hoặc bởi người khác. Không có gì bị thay đổi. Xem danh sách đơn hàng.</translation>
    </message>
    <message>
        <source>A parcel must hold at least one piece. Nothing was packed.</source>
        <translation>Kiện hàng phải có ít nhất một sản phẩm. Chưa đóng gói gì.</translation>
    </message>
    <message>
        <source>That is more than is left of a line of this order. Nothing was packed: look at what is in the other parcels.</source>
        <translation>Nhiều hơn số còn lại của một dòng trong đơn này. Chưa đóng gói gì: xem lại các kiện khác đã có gì.</translation>
    </message>
    <message>
        <source>An order is packed into at most {limit} parcels. Nothing was packed.</source>
        <translation>Một đơn đóng tối đa {limit} kiện. Chưa đóng gói gì.</translation>
    </message>
    <message>
        <source>Weigh the parcel and type its grams. Nothing was packed.</source>
        <translation>Hãy cân kiện hàng rồi nhập số gam. Chưa đóng gói gì.</translation>
    </message>
    <message>
        <source>“{text}” is no weight of a parcel: type grams, from 1 to {limit}. Nothing was packed.</source>
        <translation>“{text}” không phải khối lượng kiện hàng: nhập số gam, từ 1 đến {limit}. Chưa đóng gói gì.</translation>
    </message>
    <message>
        <source>The carrier cannot collect that sum: {owed} is still to be paid on this order. Nothing was packed.</source>
        <translation>Hãng vận chuyển không thể thu hộ số tiền đó: đơn này còn phải trả {owed}. Chưa đóng gói gì.</translation>
    </message>
    <message>
        <source>“{text}” is no sorting mark: up to 12 capitals, figures, blanks, dots and dashes. Nothing was packed.</source>
        <translation>“{text}” không phải mã tuyến: tối đa 12 chữ in hoa, chữ số, dấu cách, dấu chấm và gạch ngang. Chưa đóng gói gì.</translation>
    </message>
    <message>
        <source>“{text}” is no waybill number: 3 to 40 letters and figures. Nothing was written down.</source>
        <translation>“{text}” không phải mã vận đơn: từ 3 đến 40 chữ và số. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>{code} is the code of one of our own parcels, no carrier&apos;s number. Nothing was written down.</source>
        <translation>{code} là mã kiện của chính cửa hàng, không phải mã vận đơn của hãng. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>This cannot follow: look at where the parcel is now. Nothing was written down.</source>
        <translation>Bước này không thể theo sau: xem lại kiện hàng đang ở đâu. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>No parcel of this shop has that code. Nothing was changed. Ask whether another shop packed it.</source>
        <translation>Không kiện hàng nào của cửa hàng có mã này. Không có gì thay đổi. Hỏi xem cửa hàng khác có đóng gói kiện này không.</translation>
    </message>
    <message>
        <source>Not on this manifest: {codes}. Nothing was handed over. Put these aside, then finish the hand-over.</source>
        <translation>Không có trong danh sách này: {codes}. Chưa bàn giao gì. Để riêng các kiện đó ra rồi kết thúc bàn giao.</translation>
    </message>
    <message>
        <source>Parcel {code} is cancelled, so no carrier takes it. Nothing was written down. Look whether the number belongs to another parcel of the order.</source>
        <translation>Kiện {code} đã hủy nên không hãng nào nhận. Chưa ghi gì. Xem mã này có phải của kiện khác trong đơn không.</translation>
    </message>
    <message>
        <source>Cancelled since the list was made: {codes}. Nothing was handed over. Put these aside, they stay in the shop; then finish the hand-over.</source>
        <translation>Đã bị hủy sau khi lập danh sách: {codes}. Chưa bàn giao gì. Để riêng các kiện đó lại cửa hàng rồi kết thúc bàn giao.</translation>
    </message>
    <message>
        <source>This order belongs to nobody, so no carrier could deliver it. Nothing was packed: a manager can correct the order and choose its customer.</source>
        <translation>Đơn này không của khách nào nên không hãng nào giao được. Chưa đóng gói gì: quản lý có thể sửa đơn và chọn khách.</translation>
    </message>
    <message>
        <source>{customer} has no name, no phone or no address that the carrier of order {order} could use. Nothing was made: complete the record, then do this again.</source>
        <translation>{customer} thiếu tên, số điện thoại hoặc địa chỉ để giao đơn {order}. Chưa lập gì: bổ sung hồ sơ rồi làm lại.</translation>
    </message>
    <message>
        <source>This carrier is not used any more. Nothing was saved: choose another one.</source>
        <translation>Hãng vận chuyển này không còn dùng. Chưa lưu gì: chọn hãng khác.</translation>
    </message>
    <message>
        <source>It is not plain which carrier is meant. Nothing was packed. Name one of those in use: {known}.</source>
        <translation>Chưa rõ là hãng vận chuyển nào. Chưa đóng gói gì. Nêu tên một hãng đang dùng: {known}.</translation>
    </message>
    <message>
        <source>A carrier needs a name of its own of up to {limit} letters. Nothing was saved.</source>
        <translation>Hãng vận chuyển cần một tên riêng, tối đa {limit} chữ. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>The columns cannot stay like this: the carrier needs code, name, phone, address and cash on delivery, each once and with a heading; goods only when the contract needs them. Nothing was saved.</source>
        <translation>Các cột chưa dùng được: hãng cần mã kiện, tên, số điện thoại, địa chỉ và tiền thu hộ, mỗi cột một lần và có tiêu đề; tên hàng chỉ khi hợp đồng cần. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>No parcel waits for this carrier on that day. Nothing was made.</source>
        <translation>Không có kiện nào chờ hãng này trong ngày đó. Chưa lập gì.</translation>
    </message>
    <message>
        <source>That manifest is not in this shop. Nothing was changed.</source>
        <translation>Cửa hàng không có danh sách bàn giao này. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>What {codes} must collect has changed since {number} was made: money came in or goods came back. Nothing was handed over or printed. Make a new list and give the carrier that one.</source>
        <translation>Tiền thu hộ của {codes} đã thay đổi kể từ khi lập {number}: đã nhận tiền hoặc nhận lại hàng. Chưa bàn giao hay in gì. Hãy lập danh sách mới và đưa hãng danh sách đó.</translation>
    </message>
    <message>
        <source>Cancelled since {number} was made: {codes}. It still names their recipients, so nothing was printed. Make a new list of those that still wait, and destroy the old paper.</source>
        <translation>Đã bị hủy sau khi lập {number}: {codes}. Danh sách vẫn ghi người nhận của các kiện đó nên chưa in gì. Hãy lập danh sách mới cho các kiện còn chờ và tiêu hủy tờ cũ.</translation>
    </message>
    <message>
        <source>No parcel is left on {number}: all were cancelled. Nothing was printed and nothing is to hand over. Destroy the old paper.</source>
        <translation>{number} không còn kiện nào: đã hủy hết. Chưa in gì và không có gì để bàn giao. Hãy tiêu hủy tờ cũ.</translation>
    </message>
    <message>
        <source>No parcel has this code or waybill number, or a character of it is wrong. Scan the label again, or type its 8 characters.</source>
        <translation>Không có kiện nào mang mã hoặc số vận đơn này, hoặc có ký tự sai. Quét lại nhãn hoặc gõ 8 ký tự của mã.</translation>
    </message>
    <message>
        <source>The customer&apos;s name, phone number or street must not stand on the outside of a parcel, also not as a sorting mark. Nothing was packed. Leave the mark empty or type the carrier&apos;s own one.</source>
        <translation>Tên, số điện thoại hoặc tên đường của khách không được có ở bên ngoài kiện hàng, kể cả trong mã tuyến. Chưa đóng gói gì. Hãy để trống mã tuyến hoặc gõ mã của hãng.</translation>
    </message>
    <message>
        <source>The phone or address that was chosen is not on the customer&apos;s record any more. Nothing was packed: choose once more; where there is only one left, look at the record first.</source>
        <translation>Số điện thoại hoặc địa chỉ đã chọn không còn trong hồ sơ khách hàng. Chưa đóng gói gì: hãy chọn lại; nếu chỉ còn một thì xem lại hồ sơ trước.</translation>
    </message>
    <message>
        <source>Parcel {code} of order {order} was packed for a phone or address that is not on the record of {customer} any more. No list was made: cancel that parcel and pack the order again, for the one that is right now.</source>
        <translation>Kiện {code} của đơn {order} được đóng gói cho một số điện thoại hoặc địa chỉ không còn trong hồ sơ {customer}. Chưa lập danh sách nào: hãy hủy kiện này rồi đóng gói lại đơn cho số và địa chỉ đúng.</translation>
    </message>
    <message>
        <source>{number} cannot be printed as it was: a name, a phone number, an address, a sum to collect or the carrier&apos;s columns have changed since, or it was a spreadsheet. Nothing was printed. Make a new list.</source>
        <translation>Không in lại được {number} như cũ: tên, số điện thoại, địa chỉ, tiền thu hộ hoặc các cột của hãng đã thay đổi, hoặc đó là bảng tính. Chưa in gì. Hãy lập danh sách mới.</translation>
    </message>
    <message>
        <source>{text} is already the waybill number of {code}, a parcel of another order. Nothing was written down. Check the number on the carrier&apos;s paper.</source>
        <translation>{text} đã là số vận đơn của {code}, kiện của đơn khác. Chưa ghi gì. Hãy xem lại số trên giấy của hãng.</translation>
    </message>
    <message>
        <source>The password of the file needs at least {least} characters. Nothing was made.</source>
        <translation>Mật khẩu của file cần ít nhất {least} ký tự. Chưa lập gì.</translation>
    </message>
    <message>
        <source>The spreadsheet {number} could not be written to {folder}; no part of it is there. The parcels are as they were: make the spreadsheet again, in another folder.</source>
        <translation>Không ghi được bảng tính {number} vào {folder}; ở đó không có phần nào của nó. Các kiện vẫn như cũ: hãy lập lại bảng tính ở thư mục khác.</translation>
    </message>
    <message>
        <source>There is already a file {name} in {folder}, and the next manifest would be called so. It was left as it is, and no manifest was made: move that file away, or choose another folder.</source>
        <translation>Trong {folder} đã có tệp {name}, trùng tên với danh sách sắp lập. Tệp đó được giữ nguyên và chưa lập danh sách nào: hãy chuyển tệp đó đi, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>“{text}” is no bank number or account that a transfer code can name. Nothing was saved. A bank has six figures; an account has up to 19 letters and figures.</source>
        <translation>“{text}” không phải mã ngân hàng hay số tài khoản dùng được cho mã chuyển khoản. Chưa lưu gì. Mã ngân hàng có sáu chữ số; số tài khoản có tối đa 19 chữ và số.</translation>
    </message>
    <message>
        <source>{amount} VND cannot be paid or given back. Nothing was written down: type the amount again.</source>
        <translation>Không thể thu hay hoàn {amount} đồng. Chưa ghi gì: nhập lại số tiền.</translation>
    </message>
    <message>
        <source>{amount} VND are more than is owed ({owed} VND). Nothing was written down. Take no more than that; what the customer lays down over it goes back as change.</source>
        <translation>{amount} đồng nhiều hơn số còn phải trả ({owed} đồng). Chưa ghi gì. Chỉ thu đến số đó; tiền khách đưa dư thì thối lại.</translation>
    </message>
    <message>
        <source>{received} VND were received for {amount} VND. Nothing was written down. Ask for the rest, or take less in cash and the rest in another way.</source>
        <translation>Khách đưa {received} đồng cho {amount} đồng. Chưa ghi gì. Thu thêm phần thiếu, hoặc thu ít tiền mặt hơn và phần còn lại bằng cách khác.</translation>
    </message>
    <message>
        <source>{amount} VND are more than was paid for this order ({paid} VND). Nothing was written down: give back no more.</source>
        <translation>{amount} đồng nhiều hơn số đã thu của đơn này ({paid} đồng). Chưa ghi gì: chỉ hoàn đến số đó.</translation>
    </message>
    <message>
        <source>A carrier brings no money back to a customer. Nothing was written down. Give it back in cash, by transfer or to the card.</source>
        <translation>Hãng vận chuyển không hoàn tiền cho khách. Chưa ghi gì. Hoàn bằng tiền mặt, chuyển khoản hoặc vào thẻ.</translation>
    </message>
    <message>
        <source>This payment is not in the file (any more). Nothing was changed. Open the order again.</source>
        <translation>Khoản thanh toán này không (còn) trong dữ liệu. Chưa thay đổi gì. Mở lại đơn hàng.</translation>
    </message>
    <message>
        <source>This entry is corrected already, or is a correction itself. Nothing was changed.</source>
        <translation>Bút toán này đã được sửa, hoặc chính nó là bút toán sửa. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>This money only went over between this order and {number}, and both say so. Nothing was changed. If money must go back, give it back on the order that has it now; if the goods were wrong, take them back there.</source>
        <translation>Khoản tiền này chỉ chuyển từ đơn nọ sang đơn kia (đơn này và đơn {number}), hai đơn phải ghi như nhau. Chưa thay đổi gì. Nếu phải trả lại tiền, hoàn tiền ở đơn đang giữ khoản này; nếu nhầm hàng, nhận hàng trả lại ở đơn đó.</translation>
    </message>
    <message>
        <source>Nothing is owed on order {number}. Nothing was changed.</source>
        <translation>Đơn {number} không còn nợ gì. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Money of order {number} came in or went back since this one was begun. Nothing was written down, and the draft is kept: look at how it is paid now, then finish it again.</source>
        <translation>Từ khi bắt đầu đơn này, tiền của đơn {number} đã được thu thêm hoặc trả lại. Chưa ghi gì, đơn nháp vẫn còn: xem lại cách thanh toán bây giờ, rồi bấm “Hoàn tất đơn” lần nữa.</translation>
    </message>
    <message>
        <source>Order {number} cannot be {step}: {state}. Nothing was changed. Look at what happened to it; goods that are out come back as a return.</source>
        <translation>Đơn {number} không thể {step}: {state}. Chưa thay đổi gì. Xem lại các bước của đơn; hàng đã giao đi thì nhận về bằng trả hàng.</translation>
    </message>
    <message>
        <source>The number of the e-invoice is missing. Nothing was saved: type it as the provider gave it.</source>
        <translation>Thiếu số hóa đơn điện tử. Chưa lưu gì: nhập đúng số nhà cung cấp đã cấp.</translation>
    </message>
    <message>
        <source>{quantity} pieces of this line cannot come back, {left} are out on order {number}. Nothing was changed. Count what lies on the counter.</source>
        <translation>Dòng này không thể nhận lại {quantity} sản phẩm, đơn {number} chỉ còn {left} sản phẩm ở khách. Chưa thay đổi gì. Đếm lại hàng trên quầy.</translation>
    </message>
    <message>
        <source>{number} is in {codes}: what happens to its parcels is written down there, and the order follows. Nothing was changed.</source>
        <translation>{number} nằm trong {codes}: hãy ghi ở kiện hàng, đơn sẽ theo đó. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The parcels of {number} are still here ({codes}), so no carrier can have collected this money. Nothing was written down. Hand them over first, or take the money in another way.</source>
        <translation>Các kiện của {number} còn ở đây ({codes}) nên chưa hãng nào thu được số tiền này. Chưa ghi gì. Hãy bàn giao kiện trước, hoặc nhận tiền bằng cách khác.</translation>
    </message>
    <message>
        <source>These goods of {number} are packed and still here, in {codes}. Nothing was changed. Cancel the parcel first, so that nobody sends what is given back.</source>
        <translation>Hàng này của {number} đã gói và còn ở đây, trong {codes}. Chưa thay đổi gì. Hãy hủy kiện trước để không ai gửi đi hàng đã trả.</translation>
    </message>
    <message>
        <source>A VAT rate of {text} makes no sense. Nothing was saved: type 0 to 100 %.</source>
        <translation>Thuế suất GTGT {text} không hợp lý. Chưa lưu gì: nhập từ 0 đến 100 %.</translation>
    </message>
    <message>
        <source>{text} is past, and orders of the past keep their VAT. Nothing was saved: choose today or a later day.</source>
        <translation>{text} đã qua, và đơn hàng cũ giữ nguyên thuế GTGT của nó. Chưa lưu gì: chọn hôm nay hoặc ngày sau đó.</translation>
    </message>
    <message>
        <source>That is what is written down already. Nothing was added.</source>
        <translation>Điều này đã được ghi từ trước. Không ghi thêm gì.</translation>
    </message>
    <message>
        <source>That date is yet to come. Nothing is saved yet: type when the customer said it.</source>
        <translation>Ngày đó chưa tới. Chưa lưu gì: nhập lúc khách nói.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Nothing is saved yet: type day/month/year.</source>
        <translation>“{text}” không phải là ngày. Chưa lưu gì: nhập ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>A consent is bound to a wording, and this shop has none yet. Nothing was saved. Ask a manager to load the wording; refusals can be written down without it.</source>
        <translation>Sự đồng ý phải gắn với một mẫu lời, mà cửa hàng này chưa có mẫu nào. Chưa lưu gì. Nhờ quản lý nạp mẫu lời; lời từ chối thì ghi được mà không cần mẫu.</translation>
    </message>
    <message>
        <source>The customer refused this on a later day ({at}), and the later word counts. Nothing was saved. Ask the customer again, and write down today&apos;s answer.</source>
        <translation>Khách đã từ chối điều này vào ngày sau đó ({at}), và lời nói sau mới có hiệu lực. Chưa lưu gì. Hỏi lại khách và ghi câu trả lời hôm nay.</translation>
    </message>
    <message>
        <source>This shop has no such version of the wording. Nothing was saved. Name one that it has.</source>
        <translation>Cửa hàng không có phiên bản mẫu lời này. Chưa lưu gì. Hãy ghi một phiên bản đang có.</translation>
    </message>
    <message>
        <source>A list that was brought in can refuse for a customer, never consent. Nothing was saved. Ask the customer, and write down the answer.</source>
        <translation>Danh sách nhập vào chỉ có thể ghi khách từ chối, không thể ghi khách đồng ý. Chưa lưu gì. Hỏi khách và ghi câu trả lời.</translation>
    </message>
    <message>
        <source>Do not make this contact. {reason} Nothing was written into the list of contacts.</source>
        <translation>Không liên hệ lần này. {reason} Chưa ghi gì vào danh sách liên hệ.</translation>
    </message>
    <message>
        <source>It is not plain which number or mailbox was used. Nothing was written down. Name the one that was used.</source>
        <translation>Chưa rõ đã dùng số hay email nào. Chưa ghi gì. Hãy nêu số hoặc email đã dùng.</translation>
    </message>
    <message>
        <source>This contact was not opened by you, or how it came out is written down already. Nothing was changed. Open the contact again.</source>
        <translation>Lần liên hệ này không phải do người đang dùng máy mở, hoặc kết quả đã được ghi. Chưa thay đổi gì. Hãy mở liên hệ lại.</translation>
    </message>
    <message>
        <source>The customer does not have this number or mailbox any more. Nothing was written down. Choose another one.</source>
        <translation>Khách không còn số hoặc email này. Chưa ghi gì cả. Hãy chọn số hoặc email khác.</translation>
    </message>
    <message>
        <source>This is no order of this customer. Nothing was changed. Choose one of the customer&apos;s orders.</source>
        <translation>Đây không phải đơn hàng của khách này. Chưa thay đổi gì. Hãy chọn một đơn hàng của khách.</translation>
    </message>
    <message>
        <source>This contact is allowed as it is. Nothing was written down. Show the number the usual way.</source>
        <translation>Lần liên hệ này vốn đã được phép. Chưa ghi gì cả. Hãy hiện số theo cách thường.</translation>
    </message>
    <message>
        <source>Nobody may make this contact all the same. {reason} Nothing was written down.</source>
        <translation>Không ai được vẫn liên hệ lần này. {reason} Chưa ghi gì cả.</translation>
    </message>
    <message>
        <source>This file is no list of numbers. Nothing was changed. Choose a CSV or text file with one number a line.</source>
        <translation>File này không phải danh sách số điện thoại. Chưa thay đổi gì. Hãy chọn file CSV hoặc văn bản, mỗi dòng một số.</translation>
    </message>
    <message>
        <source>No number could be read in this file. Nothing was changed. Check that it is the right one: one number a line.</source>
        <translation>Không đọc được số nào trong file này. Chưa thay đổi gì. Hãy kiểm tra có đúng file không: mỗi dòng một số.</translation>
    </message>
    <message>
        <source>This file is too large ({limit} MB at most). Nothing was changed. Bring it in in parts.</source>
        <translation>File này quá lớn (tối đa {limit} MB). Chưa thay đổi gì. Hãy nhập từng phần.</translation>
    </message>
    <message>
        <source>No register shows {text}: the day is yet to come, or before there was a register. Nothing was changed. Type the day that the list shows.</source>
        <translation>Không có danh sách nào của ngày {text}: ngày đó chưa đến hoặc trước khi có danh sách. Chưa thay đổi gì. Hãy nhập ngày của danh sách.</translation>
    </message>
    <message>
        <source>A rule begins today or later: what was asked about days before keeps its answer. Nothing was saved.</source>
        <translation>Quy định chỉ bắt đầu từ hôm nay trở đi: câu trả lời cho những ngày trước giữ nguyên. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>These hours are none. Nothing was saved. Type both as 8:00 and 17:00, the first before the second, or leave both empty.</source>
        <translation>Khung giờ không hợp lệ. Chưa lưu gì. Nhập cả hai như 8:00 và 17:00, giờ đầu trước giờ sau, hoặc để trống cả hai.</translation>
    </message>
    <message>
        <source>It is not said where the rule stands. Nothing was saved. Name the decree, article or letter.</source>
        <translation>Chưa ghi căn cứ của quy định. Chưa lưu gì. Hãy ghi nghị định, điều khoản hoặc công văn.</translation>
    </message>
    <message>
        <source>The rule allows more than the one before it, and nobody agreed to that. Nothing was saved. Save it once more.</source>
        <translation>Quy định cho phép nhiều hơn quy định trước và chưa ai xác nhận điều đó. Chưa lưu gì. Hãy lưu lại.</translation>
    </message>
    <message>
        <source>This file is no CSV table. Nothing was imported. Export it from the web shop once more as CSV.</source>
        <translation>File này không phải là bảng CSV. Chưa nhập gì. Xuất lại từ cửa hàng web ở dạng CSV.</translation>
    </message>
    <message>
        <source>The columns of this file are not those of an export that the desk knows. Nothing was imported. Choose an export of orders, of users or of customers.</source>
        <translation>Các cột của file này không giống file xuất nào mà chương trình biết. Chưa nhập gì. Chọn file xuất đơn hàng, người dùng hoặc khách hàng.</translation>
    </message>
    <message>
        <source>This file holds no rows. Nothing was imported. Check that it is the right file.</source>
        <translation>File này không có dòng nào. Chưa nhập gì. Xem lại có đúng file không.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read. Nothing was imported. Save it as “CSV UTF-8” and try again.</source>
        <translation>Không đọc được chữ trong file này. Chưa nhập gì. Lưu file ở dạng “CSV UTF-8” rồi thử lại.</translation>
    </message>
    <message>
        <source>This file is too large ({limit} at most). Nothing was imported. Export it in parts, month by month.</source>
        <translation>File này quá lớn (tối đa {limit}). Chưa nhập gì. Xuất thành nhiều phần, theo từng tháng.</translation>
    </message>
    <message>
        <source>In row {row} letters were lost before the file came here (“?” in names). Nothing was imported. Export it anew and do not save it with Excel; if need be, save it as “CSV UTF-8”.</source>
        <translation>Ở dòng {row}, chữ đã bị mất trước khi file được đưa vào đây (“?” trong tên). Chưa nhập gì. Xuất lại và đừng lưu bằng Excel; nếu cần thì lưu ở dạng “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>A list needs a name. Nothing was made yet: type what the list is for.</source>
        <translation>Danh sách cần có tên. Chưa lập gì cả: hãy gõ danh sách dùng để làm gì.</translation>
    </message>
    <message>
        <source>Nobody may be contacted for this purpose by this channel, so no list was made. Ask customers at the counter, or choose another channel or purpose.</source>
        <translation>Không được liên hệ ai cho mục đích này qua kênh này nên không lập danh sách nào. Hãy hỏi khách tại quầy, hoặc chọn kênh hay mục đích khác.</translation>
    </message>
    <message>
        <source>Offers by call or message may not come from an ordinary phone, so no list was made. Make it for e-mail, or have a brand name granted first.</source>
        <translation>Không được gọi hoặc nhắn tin quảng cáo từ số điện thoại thường nên không lập danh sách nào. Hãy lập cho email, hoặc đăng ký tên định danh trước.</translation>
    </message>
    <message>
        <source>The list was not made. Nothing of it is kept.</source>
        <translation>Danh sách không được lập. Không có gì được giữ lại.</translation>
    </message>
    <message>
        <source>There is no such list. Nothing was changed.</source>
        <translation>Không có danh sách này. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>{code} has ended already, so nothing was changed. Make a new list instead.</source>
        <translation>{code} đã kết thúc nên không có gì thay đổi. Hãy lập danh sách mới.</translation>
    </message>
    <message>
        <source>The import was cancelled. Everything is as it was before it.</source>
        <translation>Đã hủy việc nhập. Mọi thứ vẫn như trước khi nhập.</translation>
    </message>
    <message>
        <source>Another import is running. Nothing was changed. Wait for it, or cancel it first.</source>
        <translation>Đang có một việc nhập khác. Không có gì bị thay đổi. Chờ việc đó xong hoặc hủy việc đó trước.</translation>
    </message>
    <message>
        <source>There is already a file “{name}”. It was left as it is, and nothing was changed. Choose another name.</source>
        <translation>Đã có file “{name}”. File đó được giữ nguyên và không có gì bị thay đổi. Chọn tên khác.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be read. Nothing was changed. Check its name, and that no other program holds it.</source>
        <translation>Không đọc được file “{name}”. Không có gì bị thay đổi. Xem lại tên file, và xem có chương trình nào khác đang giữ file không.</translation>
    </message>
    <message>
        <source>A wording needs its text in Vietnamese and in English. Nothing is saved yet: fill in both.</source>
        <translation>Lời hỏi đồng ý cần có cả tiếng Việt và tiếng Anh. Chưa lưu gì: hãy điền đủ cả hai.</translation>
    </message>
    <message>
        <source>“{name}” is no plain text that can be read. Nothing was loaded. Open it in the program that wrote it, save it as text (.txt) in UTF-8, and choose that file.</source>
        <translation>“{name}” không phải văn bản thuần đọc được. Chưa nạp gì. Mở file bằng chương trình đã tạo ra nó, lưu thành văn bản (.txt) theo UTF-8, rồi chọn file đó.</translation>
    </message>
    <message>
        <source>There are no words in that text. Nothing was loaded: choose the file that holds the policy.</source>
        <translation>Văn bản này không có chữ nào. Chưa nạp gì: chọn file có nội dung chính sách.</translation>
    </message>
    <message>
        <source>That file is larger than {limit} kilobytes, too large for a policy text. Nothing was loaded: choose the file that holds the policy alone.</source>
        <translation>File này lớn hơn {limit} kilobyte, quá lớn đối với một văn bản chính sách. Chưa nạp gì: chọn file chỉ chứa chính sách.</translation>
    </message>
    <message>
        <source>The policy needs a title. Nothing is saved yet: type what it is called.</source>
        <translation>Chính sách cần có tên. Chưa lưu gì: nhập tên của chính sách.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Nothing is saved yet: type day/month/year, or leave it empty.</source>
        <translation>“{text}” không phải là ngày. Chưa lưu gì: nhập ngày/tháng/năm, hoặc để trống.</translation>
    </message>
    <message>
        <source>This policy is in force from {date} only, and until then customers agree on the one before. Nothing was saved: load it on that day.</source>
        <translation>Chính sách này đến {date} mới có hiệu lực, từ nay đến đó khách vẫn đồng ý theo bản trước. Chưa lưu gì: hãy nạp vào ngày đó.</translation>
    </message>
    <message>
        <source>“{name}” is no PDF, JPEG, PNG or WebP file, whatever its name says. Nothing was attached. Save the scan or photo as one of these.</source>
        <translation>“{name}” không phải file PDF, JPEG, PNG hay WebP, dù tên file ghi gì. Chưa đính kèm gì. Hãy lưu bản quét hoặc ảnh thành một trong các dạng này.</translation>
    </message>
    <message>
        <source>The file has {size} MB, and at most {limit} MB are kept. Nothing was attached. Scan it in grey or with fewer dots, or take a smaller photo.</source>
        <translation>File nặng {size} MB, chỉ giữ được nhiều nhất {limit} MB. Chưa đính kèm gì. Hãy quét xám hoặc giảm độ phân giải, hoặc chụp ảnh nhỏ hơn.</translation>
    </message>
    <message>
        <source>The evidence is empty. Nothing was attached. Fill it in, or take it away.</source>
        <translation>Bằng chứng còn trống. Chưa đính kèm gì. Hãy điền vào, hoặc bỏ đi.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or locked: it cannot be shown, so it would prove nothing. Nothing was attached. Scan or save it again.</source>
        <translation>“{name}” bị hỏng hoặc bị khóa: không mở xem được nên không chứng minh được gì. Chưa đính kèm gì. Hãy quét hoặc lưu lại.</translation>
    </message>
    <message>
        <source>This piece of evidence is not there. Nothing was changed. Tell the manager to run the check.</source>
        <translation>Không có bằng chứng này. Chưa thay đổi gì. Hãy báo quản lý chạy kiểm tra.</translation>
    </message>
    <message>
        <source>This piece of evidence is not what was attached, so it is not shown. What the customer said stays in force. Tell the manager to run the check.</source>
        <translation>Bằng chứng này không còn như lúc đính kèm nên không được hiện ra. Điều khách đã nói vẫn có hiệu lực. Hãy báo quản lý chạy kiểm tra.</translation>
    </message>
    <message>
        <source>The day until which the yes holds is over already, or lies before it was said. Nothing was saved. Type a later day, or leave it empty.</source>
        <translation>Ngày cuối của sự đồng ý đã qua, hoặc trước lúc khách nói. Chưa lưu gì. Hãy gõ ngày muộn hơn, hoặc để trống.</translation>
    </message>
    <message>
        <source>A yes may hold for {years} years at most before it is asked for again. Nothing was saved. Type an earlier day, or leave it empty.</source>
        <translation>Sự đồng ý có hiệu lực nhiều nhất {years} năm rồi phải hỏi lại. Chưa lưu gì. Hãy gõ ngày sớm hơn, hoặc để trống.</translation>
    </message>
    <message>
        <source>The customer is under 16: a yes counts only when a parent or guardian says it. Nothing was saved. Fill in who spoke for the child and what they are to the child.</source>
        <translation>Khách dưới 16 tuổi: chỉ khi cha mẹ hoặc người giám hộ đồng ý thì mới có hiệu lực. Chưa lưu gì. Hãy điền ai nói thay trẻ và quan hệ với trẻ.</translation>
    </message>
    <message>
        <source>it is not packed yet</source>
        <translation>đơn chưa đóng gói</translation>
    </message>
    <message>
        <source>it is packed</source>
        <translation>đơn đã đóng gói</translation>
    </message>
    <message>
        <source>it is with the carrier</source>
        <translation>đơn đã giao cho hãng vận chuyển</translation>
    </message>
    <message>
        <source>it is delivered</source>
        <translation>đơn đã giao cho khách</translation>
    </message>
    <message>
        <source>some of it came back</source>
        <translation>khách đã trả lại một phần</translation>
    </message>
    <message>
        <source>all of it came back</source>
        <translation>khách đã trả lại toàn bộ</translation>
    </message>
    <message>
        <source>some of it was exchanged</source>
        <translation>khách đã đổi một phần</translation>
    </message>
    <message>
        <source>all of it was exchanged</source>
        <translation>khách đã đổi toàn bộ</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>đóng gói</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>giao cho hãng vận chuyển</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>ghi là đã giao</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>hủy</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>sửa</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bằng chứng</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Người nói thay</translation>
    </message>
    <message>
        <source>What they are to the customer</source>
        <translation>Quan hệ với khách</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Mã vạch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>Vietnamese text</source>
        <translation>Bản tiếng Việt</translation>
    </message>
    <message>
        <source>English text</source>
        <translation>Bản tiếng Anh</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Mã tham chiếu</translation>
    </message>
    <message>
        <source>E-invoice</source>
        <translation>Hóa đơn điện tử</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Ngân hàng</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Chủ tài khoản</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Parcel labels</source>
        <translation>Nhãn kiện hàng</translation>
    </message>
    <message>
        <source>Not deliverable: return under the code below</source>
        <translation>Không giao được: trả theo mã dưới đây</translation>
    </message>
    <message>
        <source>Parcel code</source>
        <translation>Mã kiện hàng</translation>
    </message>
    <message>
        <source>Sorting mark</source>
        <translation>Tuyến chia hàng</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Hãng vận chuyển</translation>
    </message>
    <message>
        <source>Date sent</source>
        <translation>Ngày gửi</translation>
    </message>
    <message>
        <source>Name, phone number and address are not printed here.</source>
        <translation>Tên, số điện thoại và địa chỉ không in ở đây.</translation>
    </message>
    <message>
        <source>Return code to the shop</source>
        <translation>Mã trả về cửa hàng</translation>
    </message>
</context>
<context>
    <name>LatestOrdersModel</name>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Hàng</translation>
    </message>
    <message>
        <source>Total (đ)</source>
        <translation>Tổng (đ)</translation>
    </message>
</context>
<context>
    <name>ListNotice</name>
    <message>
        <source>Still on live list {code} ({purpose}, {channel}): {reason}.</source>
        <translation>Vẫn có trong danh sách còn hiệu lực {code} ({purpose}, {channel}): {reason}.</translation>
    </message>
    <message>
        <source>still on 1 live list: tell the manager</source>
        <translation>vẫn còn trong 1 danh sách có hiệu lực: hãy báo quản lý</translation>
    </message>
    <message>
        <source>still on {count} live lists: tell the manager</source>
        <translation>vẫn còn trong {count} danh sách có hiệu lực: hãy báo quản lý</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>All keys of this page</source>
        <translation>Mọi phím tắt của trang này</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Tìm khách hàng</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Khách mới</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Đơn mới</translation>
    </message>
    <message>
        <source>Find any action or customer</source>
        <translation>Tìm mọi thao tác, mọi khách hàng</translation>
    </message>
    <message>
        <source>Lock, change staff</source>
        <translation>Khóa màn hình, đổi người trực</translation>
    </message>
    <message>
        <source>Undo the last save</source>
        <translation>Hoàn tác lần lưu gần nhất</translation>
    </message>
    <message>
        <source>Take over the desk as {name} · {role}</source>
        <translation>Đổi người trực: {name} · {role}</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Sáng hay tối theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Close although work is still under way?</source>
        <translation>Vẫn đóng khi còn việc đang chạy?</translation>
    </message>
    <message>
        <source>It is stopped and leaves nothing behind; everything is as it was before it began.</source>
        <translation>Việc đó sẽ dừng và không để lại gì; mọi thứ như trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Dừng và đóng</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>DEMO: invented people and goods. Nothing here belongs to a real shop.</source>
        <translation>DEMO: người và hàng đều do máy đặt ra. Không có gì ở đây là của cửa hàng thật.</translation>
    </message>
</context>
<context>
    <name>ManagerPage</name>
    <message>
        <source>Manager</source>
        <translation>Quản lý</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Import from the web shop</source>
        <translation>Nhập từ cửa hàng web</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Bảo mật</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Thuế GTGT</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Các phần của trang</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>Hand-over list</source>
        <translation>Danh sách bàn giao kiện hàng</translation>
    </message>
    <message>
        <source>Personal data: hand over sealed, to the carrier only.</source>
        <translation>Dữ liệu cá nhân: giao trong phong bì niêm phong, chỉ cho hãng vận chuyển.</translation>
    </message>
    <message>
        <source>{carrier} · {day} · No. {number}</source>
        <translation>{carrier} · {day} · Số {number}</translation>
    </message>
    <message>
        <source>Parcel code</source>
        <translation>Mã kiện hàng</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung hàng</translation>
    </message>
    <message>
        <source>Collect (đ)</source>
        <translation>Thu hộ (đ)</translation>
    </message>
    <message>
        <source>Weight (g)</source>
        <translation>Nặng (g)</translation>
    </message>
    <message>
        <source>{grams} g</source>
        <translation>{grams} g</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Số kiện</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>Tổng thu hộ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Tổng khối lượng</translation>
    </message>
    <message>
        <source>(name, signature, time)</source>
        <translation>(họ tên, chữ ký, giờ)</translation>
    </message>
    <message>
        <source>Handed over by the shop</source>
        <translation>Bên giao (cửa hàng)</translation>
    </message>
    <message>
        <source>Taken by the carrier</source>
        <translation>Bên nhận (hãng vận chuyển)</translation>
    </message>
    <message>
        <source>Made by {name}</source>
        <translation>Người lập: {name}</translation>
    </message>
</context>
<context>
    <name>ManifestMaking</name>
    <message>
        <source>Save the protected spreadsheet</source>
        <translation>Lưu bảng tính có mật khẩu</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Bảng tính (*.xlsx)</translation>
    </message>
    <message>
        <source>{number} is saved as {file}. Tell {carrier} the password by phone or in person.</source>
        <translation>Đã lưu {number} thành {file}. Hãy báo mật khẩu cho {carrier} qua điện thoại hoặc gặp trực tiếp.</translation>
    </message>
    <message>
        <source>Name, phone and address of one parcel for {carrier} go into a file under the password.</source>
        <translation>Tên, số điện thoại và địa chỉ của 1 kiện cho {carrier} được ghi vào một tệp có mật khẩu.</translation>
    </message>
    <message>
        <source>Names, phones and addresses of {count} parcels for {carrier} go into one file under the password.</source>
        <translation>Tên, số điện thoại và địa chỉ của {count} kiện cho {carrier} được ghi vào một tệp có mật khẩu.</translation>
    </message>
</context>
<context>
    <name>ManifestsModel</name>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Hãng vận chuyển</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Đã bàn giao</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lúc lập</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Mã băm</translation>
    </message>
    <message>
        <source>sealed sheet</source>
        <translation>tờ niêm phong</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>bảng tính</translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation>đã hủy {count} kiện</translation>
    </message>
    <message>
        <source>No parcel left</source>
        <translation>Không còn kiện nào</translation>
    </message>
    <message>
        <source>{gone} of {parcels}</source>
        <translation>{gone} trên {parcels}</translation>
    </message>
</context>
<context>
    <name>ManifestsSection</name>
    <message>
        <source>Hand-over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Sheet to hand over sealed</source>
        <translation>Tờ bàn giao niêm phong</translation>
    </message>
    <message>
        <source>Protected spreadsheet</source>
        <translation>Bảng tính có mật khẩu</translation>
    </message>
    <message>
        <source>Make the spreadsheet</source>
        <translation>Lập bảng tính</translation>
    </message>
    <message>
        <source>Hand over the chosen list by scanning</source>
        <translation>Quét để bàn giao danh sách đang chọn</translation>
    </message>
    <message>
        <source>Print the chosen one again</source>
        <translation>In lại danh sách đang chọn</translation>
    </message>
    <message>
        <source>Made until today</source>
        <translation>Đóng đến hôm nay</translation>
    </message>
    <message>
        <source>Made until yesterday</source>
        <translation>Đóng đến hôm qua</translation>
    </message>
    <message>
        <source>Only this list says whom each parcel is for. It leaves the shop sealed or encrypted, and its making is written down.</source>
        <translation>Chỉ danh sách này cho biết từng kiện gửi cho ai. Khi rời cửa hàng, nó được niêm phong hoặc mã hóa, và việc lập được ghi lại.</translation>
    </message>
    <message>
        <source>There is no carrier yet: a manager adds one under Carriers.</source>
        <translation>Chưa có hãng vận chuyển: quản lý thêm ở phần Hãng vận chuyển.</translation>
    </message>
    <message>
        <source>{count} parcels wait for it.</source>
        <translation>{count} kiện đang chờ hãng này.</translation>
    </message>
    <message>
        <source>1 parcel waits for it.</source>
        <translation>1 kiện đang chờ hãng này.</translation>
    </message>
    <message>
        <source>No parcel waits for it. Pack an order first.</source>
        <translation>Không có kiện nào chờ hãng này. Hãy đóng gói một đơn trước.</translation>
    </message>
    <message>
        <source>Only a manager makes a file with the data of customers.</source>
        <translation>Chỉ quản lý được lập tệp có dữ liệu khách hàng.</translation>
    </message>
    <message>
        <source>Made before: Enter hands the chosen one over by scanning</source>
        <translation>Đã lập: Enter để quét bàn giao danh sách đang chọn</translation>
    </message>
    <message>
        <source>No list was made yet.</source>
        <translation>Chưa lập danh sách nào.</translation>
    </message>
    <message>
        <source>The password of a spreadsheet is kept nowhere: make it anew.</source>
        <translation>Mật khẩu của bảng tính không được lưu ở đâu: hãy lập bảng mới.</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Hãng vận chuyển</translation>
    </message>
    <message>
        <source>Parcels made until</source>
        <translation>Kiện đóng đến ngày</translation>
    </message>
    <message>
        <source>Made before</source>
        <translation>Đã lập</translation>
    </message>
    <message>
        <source>Hand-over lists that were made</source>
        <translation>Các danh sách bàn giao đã lập</translation>
    </message>
</context>
<context>
    <name>MembersModel</name>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Number or mailbox</source>
        <translation>Số hoặc email</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện nay</translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>{sum} stays owed</source>
        <translation>Còn nợ lại {sum}</translation>
    </message>
    <message>
        <source>{sum} is missing</source>
        <translation>Còn thiếu {sum}</translation>
    </message>
    <message>
        <source>Give back {sum}</source>
        <translation>Trả lại {sum}</translation>
    </message>
    <message>
        <source>{sum} is a lot to give back. Enter once more if that is right.</source>
        <translation>Trả lại {sum} là nhiều. Nếu đúng, bấm Enter lần nữa.</translation>
    </message>
    <message>
        <source>Money for order {number}</source>
        <translation>Tiền của đơn {number}</translation>
    </message>
    <message>
        <source>It came</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Give money back for order {number}</source>
        <translation>Hoàn tiền cho đơn {number}</translation>
    </message>
    <message>
        <source>It was given back</source>
        <translation>Đã hoàn tiền</translation>
    </message>
    <message>
        <source>A payment of order {number} was a slip</source>
        <translation>Một khoản tiền của đơn {number} ghi nhầm</translation>
    </message>
    <message>
        <source>Write the counter-entry</source>
        <translation>Ghi bút toán đảo</translation>
    </message>
    <message>
        <source>E-invoice of order {number}</source>
        <translation>Hóa đơn điện tử của đơn {number}</translation>
    </message>
    <message>
        <source>Note the number</source>
        <translation>Ghi số này</translation>
    </message>
    <message>
        <source>E-invoice number</source>
        <translation>Số hóa đơn điện tử</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>empty: all of {sum}</source>
        <translation>để trống: toàn bộ {sum}</translation>
    </message>
    <message>
        <source>Owed {sum}.</source>
        <translation>Còn nợ {sum}.</translation>
    </message>
    <message>
        <source>Agreed on: {way}.</source>
        <translation>Đã hẹn: {way}.</translation>
    </message>
    <message>
        <source>Paid so far: {sum}.</source>
        <translation>Đã trả đến nay: {sum}.</translation>
    </message>
    <message>
        <source>To give back: {sum}.</source>
        <translation>Cần hoàn lại: {sum}.</translation>
    </message>
    <message>
        <source>What the order still costs is owed again.</source>
        <translation>Phần tiền hoàn lại thành còn nợ của đơn.</translation>
    </message>
    <message>
        <source>{sum}, {way}, {moment}, {staff}. Both entries stay in the book.</source>
        <translation>{sum}, {way}, {moment}, {staff}. Cả hai dòng đều giữ trong sổ.</translation>
    </message>
    <message>
        <source>Noted so far: {number}.</source>
        <translation>Số đã ghi: {number}.</translation>
    </message>
    <message>
        <source>The desk issues no tax invoice: the number is the provider&apos;s.</source>
        <translation>Phần mềm không lập hóa đơn thuế: đây là số của nhà cung cấp.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Tiền mặt</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Chuyển khoản</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>On delivery</source>
        <translation>Thu hộ (COD)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Amount in đồng</source>
        <translation>Số tiền (đồng)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Khách đưa</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Tiền khách đưa</translation>
    </message>
    <message>
        <source>empty: the exact sum</source>
        <translation>để trống: vừa đủ</translation>
    </message>
</context>
<context>
    <name>NeverAsked</name>
    <message>
        <source>Never asked</source>
        <translation>Chưa hỏi</translation>
    </message>
    <message>
        <source>Ask the chosen customer</source>
        <translation>Hỏi khách đang chọn</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Chọn khách hàng</translation>
    </message>
    <message>
        <source>{count} still to ask</source>
        <translation>Còn {count} khách chưa hỏi</translation>
    </message>
    <message>
        <source>{name} asked {count} today</source>
        <translation>Hôm nay {name} đã hỏi {count} khách</translation>
    </message>
    <message>
        <source>Everybody has been asked. New customers appear here by themselves; F3 adds one.</source>
        <translation>Đã hỏi tất cả. Khách mới tự hiện ở đây; F3 để thêm khách.</translation>
    </message>
    <message>
        <source>Looking for customers…</source>
        <translation>Đang tìm khách hàng…</translation>
    </message>
    <message>
        <source>Anything at all</source>
        <translation>Bất cứ điều gì</translation>
    </message>
    <message>
        <source>Customers never asked</source>
        <translation>Khách chưa được hỏi</translation>
    </message>
    <message>
        <source>Ask at the counter, write the answer down, come back by Esc: the next customer is chosen then. The most recent buyers come first.</source>
        <translation>Hỏi tại quầy, ghi câu trả lời rồi bấm Esc để quay lại: khách kế tiếp đã được chọn sẵn. Khách mua gần đây nhất đứng đầu.</translation>
    </message>
    <message>
        <source>Never asked about</source>
        <translation>Chưa hỏi về</translation>
    </message>
    <message>
        <source>Customers to ask</source>
        <translation>Khách cần hỏi</translation>
    </message>
    <message>
        <source>50 more</source>
        <translation>Thêm 50</translation>
    </message>
</context>
<context>
    <name>NewCustomerRow</name>
    <message>
        <source>New customer “{typed}”</source>
        <translation>Khách mới “{typed}”</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Khách hàng mới</translation>
    </message>
    <message>
        <source>Not the one? What was typed is filled in.</source>
        <translation>Chưa thấy người cần tìm? Điền sẵn phần đã gõ.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Leave without saving?</source>
        <translation>Rời đi mà không lưu?</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Rời đi, không lưu</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Gõ tiếp</translation>
    </message>
</context>
<context>
    <name>OpeningScreen</name>
    <message>
        <source>Opening the shop&apos;s file…</source>
        <translation>Đang mở file của cửa hàng…</translation>
    </message>
</context>
<context>
    <name>OrderBook</name>
    <message>
        <source>No such order within a year. Choose All to see the others.</source>
        <translation>Trong một năm qua không có đơn nào như vậy. Chọn Tất cả để xem các đơn khác.</translation>
    </message>
    <message>
        <source>the latest {count}</source>
        <translation>{count} đơn gần nhất</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Which orders are listed</source>
        <translation>Danh sách gồm những đơn nào</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Còn nợ</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Đang giao</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Tạo đơn</translation>
    </message>
    <message>
        <source>Latest orders</source>
        <translation>Đơn gần đây</translation>
    </message>
    <message>
        <source>No orders yet. F4 takes the first one.</source>
        <translation>Chưa có đơn nào. F4 tạo đơn đầu tiên.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Contact the customer about this order</source>
        <translation>Liên hệ khách về đơn hàng này</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Các dòng hàng</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Giảm giá</translation>
    </message>
    <message>
        <source>Delivery and fees</source>
        <translation>Giao hàng và phí</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In phiếu</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Đã nhận tiền</translation>
    </message>
    <message>
        <source>Payments of the order</source>
        <translation>Các khoản tiền của đơn</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Hoàn tiền</translation>
    </message>
    <message>
        <source>It was a slip</source>
        <translation>Ghi nhầm</translation>
    </message>
    <message>
        <source>The chosen payment was a slip</source>
        <translation>Khoản tiền đang chọn ghi nhầm</translation>
    </message>
    <message>
        <source>E-invoice number</source>
        <translation>Số hóa đơn điện tử</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Reason for cancelling or correcting</source>
        <translation>Lý do hủy hoặc sửa</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Sửa đơn</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Hủy đơn</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Đóng gói</translation>
    </message>
    <message>
        <source>Pack this order</source>
        <translation>Đóng gói đơn này</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Đã giao</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>Trả hoặc đổi hàng</translation>
    </message>
</context>
<context>
    <name>OrderEntry</name>
    <message>
        <source>The unfinished order is held. F11 brings it back.</source>
        <translation>Đơn đang dở đã được giữ. F11 để lấy lại.</translation>
    </message>
    <message>
        <source>Draft of {time}, kept through everything since</source>
        <translation>Đơn nháp lúc {time}, vẫn còn nguyên</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>Khách lẻ</translation>
    </message>
    <message>
        <source>No product begins like this.</source>
        <translation>Không có sản phẩm nào bắt đầu như vậy.</translation>
    </message>
    <message>
        <source>“{text}” is not in the order yet. Enter adds it, Esc leaves it out.</source>
        <translation>“{text}” chưa có trong đơn. Enter để thêm, Esc để bỏ.</translation>
    </message>
    <message>
        <source>“{text}” is nothing that is sold. Esc leaves it out, then F9 takes payment.</source>
        <translation>“{text}” không phải hàng đang bán. Esc để bỏ qua, rồi F9 thu tiền.</translation>
    </message>
    <message>
        <source>No product has the code {text}. The order is as it was. Scan it once more, type the name, or ask a manager to add it.</source>
        <translation>Không có sản phẩm nào mang mã {text}. Đơn hàng vẫn như cũ. Quét lại, nhập tên, hoặc nhờ quản lý thêm sản phẩm.</translation>
    </message>
    <message>
        <source>Order {number} is finished</source>
        <translation>Đã xong đơn {number}</translation>
    </message>
    <message>
        <source>F4 takes the next order, F2 finds a customer.</source>
        <translation>F4 tạo đơn tiếp theo, F2 tìm khách hàng.</translation>
    </message>
    <message>
        <source>Paid by {how}</source>
        <translation>Trả bằng {how}</translation>
    </message>
    <message>
        <source>Order held. F11 shows the held orders.</source>
        <translation>Đã giữ đơn. F11 xem các đơn đang giữ.</translation>
    </message>
    <message>
        <source>Held orders: {count}</source>
        <translation>Đơn đang giữ: {count}</translation>
    </message>
    <message>
        <source>Scan it once more: the order before it was just being saved.</source>
        <translation>Quét lại lần nữa: đơn trước đang được lưu.</translation>
    </message>
    <message>
        <source>Drop this order?</source>
        <translation>Bỏ đơn này?</translation>
    </message>
    <message>
        <source>Its {count} lines are thrown away. Finished orders stay as they are.</source>
        <translation>{count} dòng hàng sẽ bị bỏ. Đơn đã xong giữ nguyên.</translation>
    </message>
    <message>
        <source>Drop the order</source>
        <translation>Bỏ đơn</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>Lines {lines} · pieces {pieces}</source>
        <translation>{lines} dòng · {pieces} món</translation>
    </message>
    <message>
        <source>Corrected order</source>
        <translation>Đơn sửa lại</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Đơn mới</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Đổi hàng</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Giữ đơn</translation>
    </message>
    <message>
        <source>Held orders</source>
        <translation>Đơn đang giữ</translation>
    </message>
    <message>
        <source>good for {sum} · goods of {number} · {reason}</source>
        <translation>trị giá {sum} · hàng của đơn {number} · {reason}</translation>
    </message>
    <message>
        <source>corrects {number}: {reason}</source>
        <translation>sửa cho {number}: {reason}</translation>
    </message>
    <message>
        <source>This draft is not kept yet: {why}</source>
        <translation>Đơn nháp này chưa lưu được: {why}</translation>
    </message>
    <message>
        <source>Discount on the order (5% or 6.000)</source>
        <translation>Giảm cả đơn (5% hoặc 6.000)</translation>
    </message>
    <message>
        <source>Quantity of {product}</source>
        <translation>Số lượng {product}</translation>
    </message>
    <message>
        <source>Price of {product}</source>
        <translation>Giá {product}</translation>
    </message>
    <message>
        <source>Discount on {product} (5% or 6.000)</source>
        <translation>Giảm {product} (5% hoặc 6.000)</translation>
    </message>
    <message>
        <source>Draft kept at {time}. A power cut does not lose it.</source>
        <translation>Đơn nháp tự lưu {time}. Mất điện vẫn còn.</translation>
    </message>
    <message>
        <source>How the order came in</source>
        <translation>Đơn đến bằng cách nào</translation>
    </message>
    <message>
        <source>Drop this order</source>
        <translation>Bỏ đơn này</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>Đổi khách</translation>
    </message>
    <message>
        <source>Product: scan or type</source>
        <translation>Sản phẩm: quét hoặc gõ</translation>
    </message>
    <message>
        <source>Scan a barcode or type a product</source>
        <translation>Quét mã vạch hoặc gõ tên sản phẩm</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Các dòng hàng</translation>
    </message>
    <message>
        <source>Scan a barcode, or type a product and press Enter.</source>
        <translation>Quét mã vạch, hoặc gõ tên sản phẩm rồi bấm Enter.</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>Sản phẩm tìm thấy</translation>
    </message>
    <message>
        <source>No order is held. F11 holds the one being taken.</source>
        <translation>Chưa giữ đơn nào. F11 giữ đơn đang làm.</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Đơn tiếp theo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In phiếu</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Đóng gói</translation>
    </message>
    <message>
        <source>Pack this order</source>
        <translation>Đóng gói đơn này</translation>
    </message>
    <message>
        <source>Customer&apos;s record</source>
        <translation>Hồ sơ khách</translation>
    </message>
    <message>
        <source>{product} is in the order that is being taken. F4 shows it.</source>
        <translation>Đã thêm {product} vào đơn đang lập. Nhấn F4 để xem.</translation>
    </message>
    <message>
        <source>{code} is the code of a parcel, no product.</source>
        <translation>{code} là mã kiện hàng, không phải sản phẩm.</translation>
    </message>
</context>
<context>
    <name>OrderLinesModel</name>
    <message>
        <source>returned {count}</source>
        <translation>đã trả {count}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>SL</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Giảm</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Thành tiền</translation>
    </message>
</context>
<context>
    <name>OrderListModel</name>
    <message>
        <source>Order</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Total (đ)</source>
        <translation>Tổng (đ)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>walk-in customer</source>
        <translation>khách lẻ</translation>
    </message>
</context>
<context>
    <name>OrderPanes</name>
    <message>
        <source>Money received, or given back</source>
        <translation>Đã nhận tiền, hoặc hoàn tiền</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Hoàn tiền</translation>
    </message>
    <message>
        <source>The chosen payment was a slip</source>
        <translation>Khoản tiền đang chọn ghi nhầm</translation>
    </message>
    <message>
        <source>Goods: packed, then handed over, then delivered</source>
        <translation>Hàng: đóng gói, rồi bàn giao, rồi đã giao</translation>
    </message>
    <message>
        <source>Goods delivered</source>
        <translation>Hàng đã giao cho khách</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>Trả hoặc đổi hàng</translation>
    </message>
    <message>
        <source>Number of the e-invoice</source>
        <translation>Số hóa đơn điện tử</translation>
    </message>
    <message>
        <source>Save what the panel asks for</source>
        <translation>Lưu nội dung đang hỏi</translation>
    </message>
    <message>
        <source>Everything comes back</source>
        <translation>Trả lại tất cả</translation>
    </message>
    <message>
        <source>Back to the order</source>
        <translation>Quay lại đơn</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>Chọn đơn</translation>
    </message>
    <message>
        <source>{number} is delivered. {sum} is still owed.</source>
        <translation>{number} đã giao. Còn nợ {sum}.</translation>
    </message>
    <message>
        <source>A parcel of it is still here. It does not leave then: it is cancelled.</source>
        <translation>Còn 1 kiện của đơn ở đây. Kiện đó sẽ không gửi đi nữa mà bị hủy.</translation>
    </message>
    <message>
        <source>{count} parcels of it are still here. They do not leave then: they are cancelled.</source>
        <translation>Còn {count} kiện của đơn ở đây. Các kiện đó sẽ không gửi đi nữa mà bị hủy.</translation>
    </message>
    <message>
        <source>{sum} is still owed.</source>
        <translation>Đơn còn nợ {sum}.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Việc này không hoàn tác được.</translation>
    </message>
    <message>
        <source>Does the customer have the goods of {number}?</source>
        <translation>Khách đã nhận hàng của {number} chưa?</translation>
    </message>
    <message>
        <source>The customer has them</source>
        <translation>Khách đã nhận</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Giữ nguyên</translation>
    </message>
</context>
<context>
    <name>OrderShown</name>
    <message>
        <source>walk-in customer</source>
        <translation>khách lẻ</translation>
    </message>
    <message>
        <source>corrects {number}</source>
        <translation>sửa cho {number}</translation>
    </message>
    <message>
        <source>Owed {sum}</source>
        <translation>Còn nợ {sum}</translation>
    </message>
    <message>
        <source>To give back {sum} · {how}</source>
        <translation>Cần hoàn lại {sum} · {how}</translation>
    </message>
    <message>
        <source>Nothing is owed, nothing is to give back</source>
        <translation>Không còn nợ, không phải hoàn tiền</translation>
    </message>
    <message>
        <source>Paid: {how}</source>
        <translation>Thanh toán: {how}</translation>
    </message>
    <message>
        <source>given back {sum}</source>
        <translation>đã hoàn {sum}</translation>
    </message>
    <message>
        <source>e-invoice {reason}</source>
        <translation>hóa đơn điện tử {reason}</translation>
    </message>
    <message>
        <source>Only a manager cancels or corrects a finished order.</source>
        <translation>Chỉ quản lý được hủy hoặc sửa đơn đã xong.</translation>
    </message>
    <message>
        <source>Only a manager gives money or takes goods back.</source>
        <translation>Chỉ quản lý được hoàn tiền hoặc nhận lại hàng.</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Đã nhận tiền</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Hoàn tiền</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Đã bàn giao</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Đã đóng gói</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>placed</source>
        <translation>đã đặt</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>đã đóng gói</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>đang giao</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>đã giao</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>chưa trả tiền</translation>
    </message>
    <message>
        <source>paid in part</source>
        <translation>đã trả một phần</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>đã trả đủ</translation>
    </message>
    <message>
        <source>paid too much</source>
        <translation>trả thừa</translation>
    </message>
    <message>
        <source>returned in part</source>
        <translation>trả hàng một phần</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>đã trả hàng</translation>
    </message>
    <message>
        <source>exchanged in part</source>
        <translation>đổi hàng một phần</translation>
    </message>
    <message>
        <source>exchanged</source>
        <translation>đã đổi hàng</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>to give back</source>
        <translation>cần hoàn tiền</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>còn nợ</translation>
    </message>
    <message>
        <source>several ways</source>
        <translation>nhiều cách</translation>
    </message>
    <message>
        <source>exchanged goods</source>
        <translation>hàng đổi</translation>
    </message>
    <message>
        <source>money of the corrected order</source>
        <translation>tiền của đơn được sửa</translation>
    </message>
    <message>
        <source>This order is nobody&apos;s, so there is no address to send it to. A manager&apos;s correction names the customer.</source>
        <translation>Đơn này của khách lẻ, chưa có địa chỉ để gửi nên chưa đóng gói được. Quản lý sửa đơn để ghi khách hàng.</translation>
    </message>
    <message>
        <source>corrected by {reason}</source>
        <translation>đã sửa bằng {reason}</translation>
    </message>
    <message>
        <source>on the web: {reason}</source>
        <translation>trên web: {reason}</translation>
    </message>
    <message>
        <source>out of its parcels, to be packed again</source>
        <translation>đã ra khỏi kiện, chờ gói lại</translation>
    </message>
    <message>
        <source>handed over to the carrier</source>
        <translation>đã giao cho hãng vận chuyển</translation>
    </message>
    <message>
        <source>e-invoice {reason}</source>
        <translation>hóa đơn điện tử {reason}</translation>
    </message>
    <message>
        <source>exchanged for {number}: {goods} for {sum} came back</source>
        <translation>đổi lấy đơn {number}: nhận lại {goods}, trị giá {sum}</translation>
    </message>
    <message>
        <source>returned: {goods} for {sum} came back</source>
        <translation>trả hàng: nhận lại {goods}, trị giá {sum}</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Tạo đơn</translation>
    </message>
    <message>
        <source>Held orders</source>
        <translation>Đơn đang giữ</translation>
    </message>
    <message>
        <source>Contact the customer about this order</source>
        <translation>Liên hệ khách về đơn hàng này</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>In phiếu bán hàng</translation>
    </message>
    <message>
        <source>Pack this order</source>
        <translation>Đóng gói đơn này</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Đơn tiếp theo</translation>
    </message>
    <message>
        <source>The money came</source>
        <translation>Tiền đã về</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Consent panel</source>
        <translation>Bảng đồng ý</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Giảm</translation>
    </message>
    <message>
        <source>Discount on the order</source>
        <translation>Giảm cả đơn</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Xóa dòng</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Giữ đơn</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Thu tiền</translation>
    </message>
    <message>
        <source>Ordered by phone, or at the counter again</source>
        <translation>Đơn qua điện thoại, hoặc lại tại quầy</translation>
    </message>
    <message>
        <source>After F9: cash, transfer, card, on delivery</source>
        <translation>Sau F9: tiền mặt, chuyển khoản, thẻ, thu hộ</translation>
    </message>
    <message>
        <source>After F9: only a part in this way, the rest in another</source>
        <translation>Sau F9: chỉ trả một phần bằng cách này, phần còn lại bằng cách khác</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Khách lẻ</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Khách hàng mới</translation>
    </message>
    <message>
        <source>Another order; this one is held</source>
        <translation>Đơn khác; đơn này được giữ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>The unfinished order is back. Esc leaves it, nothing is lost.</source>
        <translation>Đơn đang dở đã mở lại. Esc để rời, không mất gì.</translation>
    </message>
    <message>
        <source>An unfinished order of {time} waits. F11 shows it.</source>
        <translation>Có đơn dở lúc {time} đang chờ. F11 để xem.</translation>
    </message>
</context>
<context>
    <name>OverridesModel</name>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>Kết quả</translation>
    </message>
</context>
<context>
    <name>OverridesSection</name>
    <message>
        <source>Overrides</source>
        <translation>Liên hệ ngoại lệ</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Mở đơn hàng</translation>
    </message>
    <message>
        <source>Only a manager sees who was contacted against a refusal, and why.</source>
        <translation>Chỉ quản lý mới xem được ai đã bị liên hệ dù có lời từ chối, và vì sao.</translation>
    </message>
    <message>
        <source>No refusal was ever passed over. A manager can, on a finished order by F12.</source>
        <translation>Chưa có lần nào liên hệ dù khách đã từ chối. Quản lý làm được điều đó ở đơn hàng đã xong, bằng F12.</translation>
    </message>
    <message>
        <source>Contacts about one order each that a manager let through. The refusals stayed in force.</source>
        <translation>Mỗi dòng là một lần liên hệ về một đơn hàng mà quản lý cho phép. Lời từ chối vẫn có hiệu lực.</translation>
    </message>
    <message>
        <source>Contacts made against a refusal</source>
        <translation>Các lần liên hệ dù khách đã từ chối</translation>
    </message>
</context>
<context>
    <name>OwnSecretDialog</name>
    <message>
        <source>Change my passphrase</source>
        <translation>Đổi cụm mật khẩu</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Đổi mã PIN</translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation>Cụm mật khẩu hiện tại</translation>
    </message>
    <message>
        <source>The PIN until now</source>
        <translation>Mã PIN hiện tại</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>Cụm mật khẩu mới</translation>
    </message>
    <message>
        <source>The new PIN</source>
        <translation>Mã PIN mới</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Nhập lại cụm mật khẩu mới</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>Nhập lại mã PIN mới</translation>
    </message>
    <message>
        <source>Type the one that you have now.</source>
        <translation>Nhập mã PIN hoặc cụm mật khẩu đang dùng.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Đã đổi cụm mật khẩu.</translation>
    </message>
    <message>
        <source>Your PIN is changed.</source>
        <translation>Đã đổi mã PIN.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>PackingLinesModel</name>
    <message>
        <source>Goods</source>
        <translation>Hàng</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Trong kiện</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Còn lại</translation>
    </message>
</context>
<context>
    <name>PackingPanel</name>
    <message>
        <source>Pack</source>
        <translation>Đóng gói</translation>
    </message>
    <message>
        <source>Another parcel</source>
        <translation>Thêm kiện</translation>
    </message>
    <message>
        <source>The parcel before</source>
        <translation>Kiện trước</translation>
    </message>
    <message>
        <source>The next parcel</source>
        <translation>Kiện sau</translation>
    </message>
    <message>
        <source>Drop this parcel</source>
        <translation>Bỏ kiện này</translation>
    </message>
    <message>
        <source>On a line: a piece in, a piece out</source>
        <translation>Trên một dòng: thêm một, bớt một</translation>
    </message>
    <message>
        <source>Nothing of this order was packed yet. How it was divided and what was typed is lost.</source>
        <translation>Đơn này chưa được đóng gói gì. Cách chia kiện và những gì đã nhập sẽ mất.</translation>
    </message>
    <message>
        <source>Pack {number}</source>
        <translation>Đóng gói {number}</translation>
    </message>
    <message>
        <source>{sum} to collect</source>
        <translation>cần thu {sum}</translation>
    </message>
    <message>
        <source>a transfer of {sum} is awaited</source>
        <translation>đang chờ chuyển khoản {sum}</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>đã trả đủ</translation>
    </message>
    <message>
        <source>{count} parcels made before</source>
        <translation>đã đóng {count} kiện trước đó</translation>
    </message>
    <message>
        <source>Parcel {place} of {count}</source>
        <translation>Kiện {place} trên {count}</translation>
    </message>
    <message>
        <source>{count} pieces stay unpacked.</source>
        <translation>Còn {count} món chưa đóng gói.</translation>
    </message>
    <message>
        <source>Everything of this order is in parcels already.</source>
        <translation>Mọi thứ của đơn này đã nằm trong kiện.</translation>
    </message>
    <message>
        <source>There is no carrier yet: a manager adds one under Carriers.</source>
        <translation>Chưa có hãng vận chuyển: quản lý thêm ở phần Hãng vận chuyển.</translation>
    </message>
    <message>
        <source>With the focus on a line: + puts one piece in, - takes one out.</source>
        <translation>Khi đang ở một dòng: + thêm một món vào kiện, - bớt một món.</translation>
    </message>
    <message>
        <source>What goes into this parcel</source>
        <translation>Những gì vào kiện này</translation>
    </message>
    <message>
        <source>Drop this one</source>
        <translation>Bỏ kiện này</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Giao đến</translation>
    </message>
    <message>
        <source>Phone for the carrier</source>
        <translation>Số điện thoại cho bên giao</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Hãng vận chuyển</translation>
    </message>
    <message>
        <source>Weight (g)</source>
        <translation>Khối lượng (g)</translation>
    </message>
    <message>
        <source>Weight of this parcel in grams</source>
        <translation>Khối lượng kiện này tính bằng gam</translation>
    </message>
    <message>
        <source>To collect (đ)</source>
        <translation>Thu hộ (đ)</translation>
    </message>
    <message>
        <source>Cash on delivery of this parcel in đồng</source>
        <translation>Tiền thu hộ của kiện này tính bằng đồng</translation>
    </message>
    <message>
        <source>Carrier&apos;s sorting mark</source>
        <translation>Mã tuyến của hãng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Trang {page}/{pages}</translation>
    </message>
</context>
<context>
    <name>PaperKinds</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Tờ mã khôi phục</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Phiếu bán hàng</translation>
    </message>
    <message>
        <source>Parcel label</source>
        <translation>Nhãn kiện hàng</translation>
    </message>
    <message>
        <source>Slip inside the parcel</source>
        <translation>Phiếu trong kiện hàng</translation>
    </message>
    <message>
        <source>Carrier&apos;s hand-over list</source>
        <translation>Danh sách bàn giao cho hãng</translation>
    </message>
    <message>
        <source>Customer&apos;s slip</source>
        <translation>Phiếu cho khách</translation>
    </message>
</context>
<context>
    <name>ParcelPane</name>
    <message>
        <source>To the waybill number</source>
        <translation>Đến ô mã vận đơn</translation>
    </message>
    <message>
        <source>Note the waybill number</source>
        <translation>Ghi mã vận đơn</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Mở khách hàng</translation>
    </message>
    <message>
        <source>Print the slip inside</source>
        <translation>In phiếu trong kiện</translation>
    </message>
    <message>
        <source>parcel {place} of {siblings}</source>
        <translation>kiện {place} trên {siblings}</translation>
    </message>
    <message>
        <source>To collect: {sum}</source>
        <translation>Thu hộ: {sum}</translation>
    </message>
    <message>
        <source>Nothing to collect</source>
        <translation>Không thu hộ</translation>
    </message>
    <message>
        <source>A cancelled parcel gets no waybill number.</source>
        <translation>Kiện đã hủy không ghi mã vận đơn.</translation>
    </message>
    <message>
        <source>{code}: the waybill number {number} is noted.</source>
        <translation>{code}: đã ghi mã vận đơn {number}.</translation>
    </message>
    <message>
        <source>Cancel parcel {code}?</source>
        <translation>Hủy kiện {code}?</translation>
    </message>
    <message>
        <source>Its pieces can be packed again, its label is worth nothing. This cannot be taken back.</source>
        <translation>Hàng trong kiện có thể đóng gói lại, nhãn của nó không còn giá trị. Việc này không hoàn tác được.</translation>
    </message>
    <message>
        <source>Cancel the parcel</source>
        <translation>Hủy kiện</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Did parcel {code} come back?</source>
        <translation>Kiện {code} đã quay về?</translation>
    </message>
    <message>
        <source>It ends here. Goods that the customer gives back are written down on the order.</source>
        <translation>Kiện kết thúc tại đây. Hàng khách trả lại được ghi ở đơn hàng.</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Đã quay về</translation>
    </message>
    <message>
        <source>In this parcel</source>
        <translation>Trong kiện này</translation>
    </message>
    <message>
        <source>Carrier&apos;s waybill number</source>
        <translation>Mã vận đơn của hãng</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Đã bàn giao</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Đã giao khách</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Đã quay về</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Thất lạc</translation>
    </message>
    <message>
        <source>Print the label</source>
        <translation>In nhãn</translation>
    </message>
</context>
<context>
    <name>ParcelWords</name>
    <message>
        <source>Packed, still here</source>
        <translation>Đã gói, còn ở đây</translation>
    </message>
    <message>
        <source>Waybill number</source>
        <translation>Mã vận đơn</translation>
    </message>
    <message>
        <source>Label printed</source>
        <translation>Đã in nhãn</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Đang giao</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Đã giao khách</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Đã quay về</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Thất lạc</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>Trễ {days} ngày</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>Trễ 1 ngày</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>Chưa in nhãn</translation>
    </message>
    <message>
        <source>{grams} g</source>
        <translation>{grams} g</translation>
    </message>
    <message>
        <source>Fragile</source>
        <translation>Dễ vỡ</translation>
    </message>
    <message>
        <source>This side up</source>
        <translation>Để đứng, không lật</translation>
    </message>
    <message>
        <source>Keep dry</source>
        <translation>Tránh ướt</translation>
    </message>
    <message>
        <source>Parcel code</source>
        <translation>Mã kiện</translation>
    </message>
    <message>
        <source>Recipient&apos;s name</source>
        <translation>Tên người nhận</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Ward or commune</source>
        <translation>Phường/xã</translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation>Tỉnh/thành phố</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Khối lượng</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>Tiền thu hộ</translation>
    </message>
    <message>
        <source>Names of the goods</source>
        <translation>Tên hàng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>ParcelsModel</name>
    <message>
        <source>Parcel</source>
        <translation>Kiện</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Hãng vận chuyển</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>Thu hộ</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Đang ở đâu</translation>
    </message>
</context>
<context>
    <name>ParcelsPage</name>
    <message>
        <source>Parcels</source>
        <translation>Kiện hàng</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Các phần của trang</translation>
    </message>
</context>
<context>
    <name>ParcelsSection</name>
    <message>
        <source>Parcels</source>
        <translation>Kiện hàng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Open what was scanned or typed, or the chosen parcel</source>
        <translation>Mở mã vừa quét hoặc nhập, hoặc kiện đang chọn</translation>
    </message>
    <message>
        <source>Next state</source>
        <translation>Trạng thái kế tiếp</translation>
    </message>
    <message>
        <source>Next carrier</source>
        <translation>Hãng kế tiếp</translation>
    </message>
    <message>
        <source>Print labels of the chosen parcels</source>
        <translation>In nhãn các kiện đang chọn</translation>
    </message>
    <message>
        <source>Print the slips inside of the chosen parcels</source>
        <translation>In phiếu trong kiện của các kiện đang chọn</translation>
    </message>
    <message>
        <source>Print all labels that were not printed</source>
        <translation>In mọi nhãn chưa in</translation>
    </message>
    <message>
        <source>All carriers</source>
        <translation>Mọi hãng</translation>
    </message>
    <message>
        <source>{order}: {count} parcels packed.</source>
        <translation>{order}: đã đóng {count} kiện.</translation>
    </message>
    <message>
        <source>{order}: 1 parcel packed.</source>
        <translation>{order}: đã đóng 1 kiện.</translation>
    </message>
    <message>
        <source>The waybill number was typed and not noted yet.</source>
        <translation>Mã vận đơn đã gõ mà chưa ghi.</translation>
    </message>
    <message>
        <source>All of today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Trễ</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ở cửa hàng</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>Đang giao</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>Xong hôm nay</translation>
    </message>
    <message>
        <source>{count} parcels</source>
        <translation>{count} kiện</translation>
    </message>
    <message>
        <source>1 parcel</source>
        <translation>1 kiện</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} kiện trễ</translation>
    </message>
    <message>
        <source>No parcel is like this. Alt+S and Alt+C show others.</source>
        <translation>Không có kiện nào như vậy. Alt+S và Alt+C để xem các kiện khác.</translation>
    </message>
    <message>
        <source>No parcels yet. Type or scan an order&apos;s number above and press Enter to pack it, or Ctrl+P on the order.</source>
        <translation>Chưa có kiện nào. Nhập hoặc quét mã đơn ở trên rồi nhấn Enter để đóng gói, hoặc nhấn Ctrl+P ở đơn hàng.</translation>
    </message>
    <message>
        <source>Every parcel that is here has its label.</source>
        <translation>Mọi kiện ở đây đã có nhãn.</translation>
    </message>
    <message>
        <source>A parcel that is scanned or chosen shows here.</source>
        <translation>Kiện được quét hoặc chọn sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Scan a parcel, or type an order number to pack it</source>
        <translation>Quét kiện, hoặc nhập mã đơn để đóng gói</translation>
    </message>
    <message>
        <source>Scan a parcel or an order number</source>
        <translation>Quét kiện hoặc mã đơn</translation>
    </message>
    <message>
        <source>Which parcels by state</source>
        <translation>Kiện theo trạng thái</translation>
    </message>
    <message>
        <source>Which parcels by carrier</source>
        <translation>Kiện theo hãng</translation>
    </message>
    <message>
        <source>Print new labels</source>
        <translation>In nhãn mới</translation>
    </message>
</context>
<context>
    <name>PassphraseScreen</name>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Nhập cụm mật khẩu trước.</translation>
    </message>
    <message>
        <source>The passphrase is being tried…</source>
        <translation>Đang thử cụm mật khẩu…</translation>
    </message>
    <message>
        <source>Start-of-day passphrase</source>
        <translation>Cụm mật khẩu đầu ngày</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Dùng mã khôi phục</translation>
    </message>
    <message>
        <source>Open another data folder…</source>
        <translation>Mở thư mục dữ liệu khác…</translation>
    </message>
</context>
<context>
    <name>PaymentPane</name>
    <message>
        <source>Left to pay</source>
        <translation>Còn phải trả</translation>
    </message>
    <message>
        <source>Total {sum}</source>
        <translation>Tổng cộng {sum}</translation>
    </message>
    <message>
        <source>Left to pay {sum}</source>
        <translation>Còn phải trả {sum}</translation>
    </message>
    <message>
        <source>Paid already</source>
        <translation>Đã trả trước khi sửa</translation>
    </message>
    <message>
        <source>{sum} stays to be given back to the customer</source>
        <translation>Còn phải hoàn cho khách {sum}</translation>
    </message>
    <message>
        <source>Give back to the customer {sum} ({way})</source>
        <translation>Hoàn lại cho khách {sum} ({way})</translation>
    </message>
    <message>
        <source>Finish the order</source>
        <translation>Hoàn tất đơn</translation>
    </message>
    <message>
        <source>No account is set, so there is no code to pay by: a manager adds it in Settings. Is the money there? Finishing writes it down as received.</source>
        <translation>Cửa hàng chưa khai báo tài khoản nên không có mã để chuyển khoản: quản lý thêm trong Cài đặt. Tiền đã về chưa? Hoàn tất đơn là ghi tiền đã nhận.</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Thu tiền</translation>
    </message>
    <message>
        <source>How much of it is cash? Type that, then + once more.</source>
        <translation>Bao nhiêu trả bằng tiền mặt? Nhập số đó rồi bấm + lần nữa.</translation>
    </message>
    <message>
        <source>A part is less than {sum}.</source>
        <translation>Mỗi phần phải ít hơn {sum}.</translation>
    </message>
    <message>
        <source>Rest {sum}</source>
        <translation>Còn lại {sum}</translation>
    </message>
    <message>
        <source>Amount in this way</source>
        <translation>Số tiền trả bằng cách này</translation>
    </message>
    <message>
        <source>{sum} is missing</source>
        <translation>Còn thiếu {sum}</translation>
    </message>
    <message>
        <source>Give back {sum}</source>
        <translation>Trả lại {sum}</translation>
    </message>
    <message>
        <source>{sum} is a lot to give back. Enter once more if that is right.</source>
        <translation>Trả lại {sum} là nhiều. Nếu đúng, bấm Enter lần nữa.</translation>
    </message>
    <message>
        <source>Choose how it is paid: 1 cash, 2 transfer, 3 card, 4 on delivery.</source>
        <translation>Chọn cách trả: 1 tiền mặt, 2 chuyển khoản, 3 thẻ, 4 thu hộ.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Thanh toán</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Tạm tính</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Giảm giá</translation>
    </message>
    <message>
        <source>Delivery and fees</source>
        <translation>Giao hàng và phí</translation>
    </message>
    <message>
        <source>Goods that came back</source>
        <translation>Hàng nhận lại</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Tiền mặt</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Chuyển khoản</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>On delivery</source>
        <translation>Thu hộ (COD)</translation>
    </message>
    <message>
        <source>Take back the last part</source>
        <translation>Bỏ phần vừa thu</translation>
    </message>
    <message>
        <source>Only a part</source>
        <translation>Chỉ một phần</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Khách đưa</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Tiền khách đưa</translation>
    </message>
    <message>
        <source>empty: the exact sum</source>
        <translation>để trống: vừa đủ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Note of the order</source>
        <translation>Ghi chú của đơn</translation>
    </message>
    <message>
        <source>Discount on the order</source>
        <translation>Giảm cả đơn</translation>
    </message>
</context>
<context>
    <name>PaymentsModel</name>
    <message>
        <source>Payments</source>
        <translation>Các khoản tiền</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>a slip</source>
        <translation>ghi nhầm</translation>
    </message>
    <message>
        <source>Counter-entry · {way}</source>
        <translation>Bút toán đảo · {way}</translation>
    </message>
    <message>
        <source>Exchanged goods of {number}</source>
        <translation>Hàng đổi từ {number}</translation>
    </message>
    <message>
        <source>Goods exchanged for {number}</source>
        <translation>Đổi hàng sang {number}</translation>
    </message>
    <message>
        <source>Moved from {number}</source>
        <translation>Chuyển từ {number}</translation>
    </message>
    <message>
        <source>Moved to {number}</source>
        <translation>Chuyển sang {number}</translation>
    </message>
    <message>
        <source>Given back · {way}</source>
        <translation>Hoàn tiền · {way}</translation>
    </message>
</context>
<context>
    <name>PcLikings</name>
    <message>
        <source>the one that the system offers</source>
        <translation>máy in mặc định của hệ thống</translation>
    </message>
    <message>
        <source>{printer} (not there now)</source>
        <translation>{printer} (hiện không có)</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>theo hệ thống</translation>
    </message>
    <message>
        <source>light</source>
        <translation>sáng</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>tối</translation>
    </message>
    <message>
        <source>Printer: {paper}</source>
        <translation>Máy in: {paper}</translation>
    </message>
</context>
<context>
    <name>PolicySection</name>
    <message>
        <source>Policy text</source>
        <translation>Văn bản chính sách</translation>
    </message>
    <message>
        <source>Load a policy text from a file</source>
        <translation>Nạp văn bản chính sách từ file</translation>
    </message>
    <message>
        <source>Put the loaded text in use</source>
        <translation>Đưa văn bản đã nạp vào dùng</translation>
    </message>
    <message>
        <source>Discard the loaded text</source>
        <translation>Bỏ văn bản đã nạp</translation>
    </message>
    <message>
        <source>in force from {date}</source>
        <translation>hiệu lực từ {date}</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} ký tự</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>File văn bản (*.txt);;Mọi file (*)</translation>
    </message>
    <message>
        <source>Choose the policy text</source>
        <translation>Chọn văn bản chính sách</translation>
    </message>
    <message>
        <source>The policy text is in use from now on.</source>
        <translation>Từ giờ dùng văn bản chính sách này.</translation>
    </message>
    <message>
        <source>The loaded text is not put in use. The file stays where it lies.</source>
        <translation>Văn bản đã nạp không được đưa vào dùng. File vẫn nằm nguyên chỗ cũ.</translation>
    </message>
    <message>
        <source>Only a manager may do this: load a policy text.</source>
        <translation>Chỉ quản lý được làm việc này: nạp văn bản chính sách.</translation>
    </message>
    <message>
        <source>No policy text was loaded yet. Press Ctrl+O and choose the shop&apos;s policy as a text file (.txt).</source>
        <translation>Chưa nạp văn bản chính sách nào. Bấm Ctrl+O và chọn chính sách của cửa hàng ở dạng file văn bản (.txt).</translation>
    </message>
    <message>
        <source>This very text is in use already.</source>
        <translation>Chính văn bản này đang dùng rồi.</translation>
    </message>
    <message>
        <source>This very text is in use already: there is nothing to load.</source>
        <translation>Chính văn bản này đang dùng rồi: không có gì để nạp.</translation>
    </message>
    <message>
        <source>Load a text file…</source>
        <translation>Nạp file văn bản…</translation>
    </message>
    <message>
        <source>The shop&apos;s published policy, word for word. Every yes is kept with the version that was in use when it was given.</source>
        <translation>Chính sách cửa hàng đã công bố, đúng từng chữ. Mỗi lần khách đồng ý được lưu cùng bản đang dùng lúc đó.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Các bản</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Title of the policy</source>
        <translation>Tên của chính sách</translation>
    </message>
    <message>
        <source>In force from (may be left empty)</source>
        <translation>Hiệu lực từ ngày (có thể để trống)</translation>
    </message>
    <message>
        <source>Day from which the policy is in force</source>
        <translation>Ngày chính sách có hiệu lực</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>Nội dung chính sách</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>chưa lưu</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Trang {page}/{pages}</translation>
    </message>
    <message>
        <source>the one that the system offers</source>
        <translation>máy in mặc định của hệ thống</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} đến {last}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>The printer that the system offers writes a file. Choose one that prints.</source>
        <translation>Máy in mà hệ thống đề nghị chỉ ghi ra tệp. Hãy chọn máy in ra giấy.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Đã gửi đến máy in.</translation>
    </message>
    <message>
        <source>Stopped: {done} of {of} pages were sent to the printer, the others were not.</source>
        <translation>Đã dừng: {done}/{of} trang đã gửi đến máy in, các trang còn lại thì chưa.</translation>
    </message>
    <message>
        <source>{done} of {of} pages sent to the printer</source>
        <translation>Đã gửi {done}/{of} trang đến máy in</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>File PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Đã lưu thành {name}.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Đã dừng. Chưa ghi file nào.</translation>
    </message>
    <message>
        <source>{done} of {of} pages drawn</source>
        <translation>Đã vẽ {done}/{of} trang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>100 × 150 mm</source>
        <translation>100 × 150 mm</translation>
    </message>
    <message>
        <source>75 × 100 mm</source>
        <translation>75 × 100 mm</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>cuộn 80 mm</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang in</translation>
    </message>
    <message>
        <source>This list becomes paper alone and is handed over sealed: a PDF would lie open for everybody. As a file there is the protected spreadsheet, made by a manager.</source>
        <translation>Danh sách này chỉ in ra giấy và bàn giao trong phong bì kín: một tệp PDF thì ai cũng đọc được. Nếu cần tệp, quản lý lập bảng tính có mật khẩu.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
</context>
<context>
    <name>ProductsModel</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Mã vạch</translation>
    </message>
    <message>
        <source>Price (đ)</source>
        <translation>Giá (đ)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ngừng bán</translation>
    </message>
</context>
<context>
    <name>ProductsView</name>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Sản phẩm mới</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>Lưu sản phẩm</translation>
    </message>
    <message>
        <source>Only a manager changes products and prices.</source>
        <translation>Chỉ quản lý được sửa sản phẩm và giá.</translation>
    </message>
    <message>
        <source>{count} products</source>
        <translation>{count} sản phẩm</translation>
    </message>
    <message>
        <source>No product begins like this. Esc or an empty field shows all of them.</source>
        <translation>Không có sản phẩm nào bắt đầu như vậy. Xóa ô lọc để xem tất cả.</translation>
    </message>
    <message>
        <source>No products yet. Type the first one at the right and press Ctrl+S.</source>
        <translation>Chưa có sản phẩm nào. Nhập sản phẩm đầu tiên ở bên phải rồi bấm Ctrl+S.</translation>
    </message>
    <message>
        <source>Change {code}</source>
        <translation>Sửa {code}</translation>
    </message>
    <message>
        <source>What was typed about this product is lost. The saved product stays as it is.</source>
        <translation>Phần đã gõ về sản phẩm này sẽ mất. Sản phẩm đã lưu giữ nguyên.</translation>
    </message>
    <message>
        <source>Product saved. Finished orders keep their price.</source>
        <translation>Đã lưu sản phẩm. Đơn đã xong giữ giá cũ.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Filter products</source>
        <translation>Lọc sản phẩm</translation>
    </message>
    <message>
        <source>Code, barcode or part of the name</source>
        <translation>Mã, mã vạch hoặc một phần tên</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Mã sản phẩm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Tên sản phẩm</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>bottle 500 ml</source>
        <translation>chai 500 ml</translation>
    </message>
    <message>
        <source>Price (đ)</source>
        <translation>Giá (đ)</translation>
    </message>
    <message>
        <source>Price in đồng</source>
        <translation>Giá bằng đồng</translation>
    </message>
    <message>
        <source>118.000</source>
        <translation>118.000</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Mã vạch</translation>
    </message>
    <message>
        <source>scan it here</source>
        <translation>quét vào đây</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Thuế GTGT</translation>
    </message>
    <message>
        <source>Which VAT the product is under</source>
        <translation>Sản phẩm chịu loại thuế GTGT nào</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Đang bán</translation>
    </message>
    <message>
        <source>Clear for a new one</source>
        <translation>Xóa trống để thêm mới</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>còn khoảng {minutes} phút</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>còn {seconds} giây</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Sales slip</source>
        <translation>Phiếu bán hàng</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Thu ngân</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Giảm giá</translation>
    </message>
    <message>
        <source>Returned: {pieces}</source>
        <translation>Đã trả lại: {pieces}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tên hàng</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ĐVT</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>SL</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Thành tiền</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Tạm tính</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Giảm giá</translation>
    </message>
    <message>
        <source>Delivery fee</source>
        <translation>Phí giao hàng</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>Hàng trả lại</translation>
    </message>
    <message>
        <source>After the return</source>
        <translation>Sau khi trả hàng</translation>
    </message>
    <message>
        <source>of which not subject to VAT</source>
        <translation>trong đó không chịu thuế GTGT</translation>
    </message>
    <message>
        <source>of which VAT {rate}</source>
        <translation>trong đó thuế GTGT {rate}</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Tiền mặt</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Chuyển khoản</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>Thu hộ (COD)</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>Khách đưa</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ĐƠN ĐÃ HỦY</translation>
    </message>
    <message>
        <source>{number} is in its place</source>
        <translation>Thay bằng đơn {number}</translation>
    </message>
    <message>
        <source>Goods exchanged from {number}</source>
        <translation>Hàng đổi từ đơn {number}</translation>
    </message>
    <message>
        <source>Moved from {number}</source>
        <translation>Tiền chuyển từ đơn {number}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Còn phải trả</translation>
    </message>
    <message>
        <source>Still to give back</source>
        <translation>Còn phải hoàn lại</translation>
    </message>
    <message>
        <source>Given back ({way})</source>
        <translation>Đã hoàn ({way})</translation>
    </message>
    <message>
        <source>Exchanged for {number}</source>
        <translation>Đổi sang đơn {number}</translation>
    </message>
    <message>
        <source>Moved to {number}</source>
        <translation>Tiền chuyển sang đơn {number}</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Ngân hàng</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Số tài khoản</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Chủ tài khoản</translation>
    </message>
    <message>
        <source>Amount to transfer</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Scan to pay by bank transfer (VietQR)</source>
        <translation>Quét mã để chuyển khoản (VietQR)</translation>
    </message>
    <message>
        <source>This is a sales slip and no tax invoice.</source>
        <translation>Phiếu bán hàng, không thay thế hóa đơn.</translation>
    </message>
    <message>
        <source>E-invoice: {number}</source>
        <translation>Hóa đơn điện tử: {number}</translation>
    </message>
    <message>
        <source>Thank you for your visit.</source>
        <translation>Cảm ơn Quý khách!</translation>
    </message>
    <message>
        <source>Hotline: {number}</source>
        <translation>Hotline: {number}</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>All {count} orders</source>
        <translation>Tất cả {count} đơn</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Chưa có tên</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>đã lưu trữ</translation>
    </message>
    <message>
        <source>customer since {month}</source>
        <translation>khách từ {month}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>sinh ngày {date}</translation>
    </message>
    <message>
        <source>This customer is archived. A manager can bring the record back.</source>
        <translation>Khách hàng này đã lưu trữ. Quản lý có thể đưa hồ sơ trở lại.</translation>
    </message>
    <message>
        <source>said {date}</source>
        <translation>nói ngày {date}</translation>
    </message>
    <message>
        <source>{how} {date}, written down by {staff}</source>
        <translation>{how} {date}, {staff} ghi</translation>
    </message>
    <message>
        <source>IP address and language, hidden</source>
        <translation>Địa chỉ IP và ngôn ngữ, đã che</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Change this customer</source>
        <translation>Sửa khách hàng này</translation>
    </message>
    <message>
        <source>Record refusal</source>
        <translation>Ghi từ chối</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Tạo đơn</translation>
    </message>
    <message>
        <source>See the order</source>
        <translation>Xem đơn</translation>
    </message>
    <message>
        <source>Contacts and what is allowed</source>
        <translation>Liên hệ và được phép gì</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Contact this customer</source>
        <translation>Liên hệ khách này</translation>
    </message>
    <message>
        <source>Says first whether it is allowed</source>
        <translation>Cho biết trước có được phép không</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>Hiện đầy đủ</translation>
    </message>
    <message>
        <source>Shows phones, e-mails and addresses; this is logged</source>
        <translation>Hiện số điện thoại, email và địa chỉ; có ghi nhật ký</translation>
    </message>
    <message>
        <source>Latest orders</source>
        <translation>Đơn gần đây</translation>
    </message>
    <message>
        <source>No orders yet. F4 takes the first one.</source>
        <translation>Chưa có đơn nào. F4 tạo đơn đầu tiên.</translation>
    </message>
    <message>
        <source>Often bought</source>
        <translation>Hay mua</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Tờ mã khôi phục</translation>
    </message>
    <message>
        <source>Sheet {sheet}</source>
        <translation>Tờ số {sheet}</translation>
    </message>
    <message>
        <source>0 is the figure zero and 1 the figure one: the letters O, I, L and U never occur. Small letters, blanks and left-out dashes do no harm.</source>
        <translation>0 là số không, 1 là số một: mã không bao giờ có chữ O, I, L và U. Gõ chữ thường, có dấu cách hay bỏ gạch nối đều được.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Tờ này để làm gì</translation>
    </message>
    <message>
        <source>The shop&apos;s data is encrypted, and its key lies in this one PC. With this code the data opens again on a new PC, after Windows was set up anew, or when the key was lost. Nobody can make the code a second time, the makers of the program included.</source>
        <translation>Dữ liệu của cửa hàng được mã hóa, và khóa chỉ nằm trong một máy này. Với mã này, dữ liệu mở lại được trên máy mới, sau khi cài lại Windows hoặc khi mất khóa. Không ai tạo lại được mã này, kể cả người làm ra chương trình.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Cách dùng</translation>
    </message>
    <message>
        <source>Install King Oil Desk and bring the data folder or a backup to that PC.</source>
        <translation>Cài King Oil Desk và chép thư mục dữ liệu hoặc bản sao lưu sang máy đó.</translation>
    </message>
    <message>
        <source>Open it, choose “Use the recovery code” and type the code.</source>
        <translation>Mở ra, chọn “Dùng mã khôi phục” rồi gõ mã.</translation>
    </message>
    <message>
        <source>Sign in as always, and put this sheet back where it was.</source>
        <translation>Đăng nhập như thường lệ, và cất tờ này lại chỗ cũ.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Cách cất giữ</translation>
    </message>
    <message>
        <source>Keep it in the safe, never beside the PC and never in a photo: whoever has this code and the file can read everything about the customers.</source>
        <translation>Cất trong két sắt, không để cạnh máy và không chụp ảnh: ai có mã này và có file thì đọc được mọi điều về khách hàng.</translation>
    </message>
    <message>
        <source>When a newer sheet is made, this one no longer opens the shop&apos;s file. Backups from its own time still open with it, so keep it as long as they are kept.</source>
        <translation>Khi có tờ mới hơn, tờ này không còn mở được file của cửa hàng. Các bản sao lưu cùng thời với tờ này vẫn mở bằng tờ này, nên còn giữ bản sao lưu thì còn giữ tờ.</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>{channel}: refused, erased person</source>
        <translation>{channel}: người đã xóa từ chối</translation>
    </message>
    <message>
        <source>{channel}: refused in part, erased person</source>
        <translation>{channel}: người đã xóa từ chối một phần</translation>
    </message>
    <message>
        <source>{channel}: refused, shared</source>
        <translation>{channel}: dùng chung, đã từ chối</translation>
    </message>
    <message>
        <source>{channel}: refused in part, shared</source>
        <translation>{channel}: dùng chung, từ chối một phần</translation>
    </message>
    <message>
        <source>{channel}: refused, former owner</source>
        <translation>{channel}: người dùng trước từ chối</translation>
    </message>
    <message>
        <source>{channel}: refused in part, former owner</source>
        <translation>{channel}: người dùng trước từ chối một phần</translation>
    </message>
    <message>
        <source>{channel}: refused here</source>
        <translation>{channel}: từ chối riêng ở đây</translation>
    </message>
    <message>
        <source>{channel}: refused here in part</source>
        <translation>{channel}: từ chối riêng một phần</translation>
    </message>
    <message>
        <source>{channels}: refused by somebody who had the number and was erased. It holds here too.</source>
        <translation>{channels}: đã bị từ chối bởi một người từng dùng số này và đã yêu cầu xóa dữ liệu. Ở đây cũng áp dụng.</translation>
    </message>
    <message>
        <source>{channels}: refused by {code}, who shares it. It holds here too.</source>
        <translation>{channels}: {code} dùng chung và đã từ chối. Ở đây cũng áp dụng.</translation>
    </message>
    <message>
        <source>{channels}: refused by {code}, who had it before. It holds here too.</source>
        <translation>{channels}: {code} dùng trước đây và đã từ chối. Ở đây cũng áp dụng.</translation>
    </message>
    <message>
        <source>{channels}: refused by the customer for one number or mailbox.</source>
        <translation>{channels}: khách từ chối riêng một số hoặc một email.</translation>
    </message>
    <message>
        <source>{text}: somebody who had it and was erased refused on {date}: {channels}. It holds here too.</source>
        <translation>{text}: một người từng dùng và đã yêu cầu xóa dữ liệu đã từ chối ngày {date}: {channels}. Ở đây cũng áp dụng.</translation>
    </message>
    <message>
        <source>{text}: {code}, who has it too, refused on {date}: {channels}. It holds here too.</source>
        <translation>{text}: {code} cũng dùng và đã từ chối ngày {date}: {channels}. Ở đây cũng áp dụng.</translation>
    </message>
    <message>
        <source>{text}: {code}, who had it before, refused on {date}: {channels}. It holds here too.</source>
        <translation>{text}: {code} dùng trước đây và đã từ chối ngày {date}: {channels}. Ở đây cũng áp dụng.</translation>
    </message>
    <message>
        <source>{text}: the customer refused on {date}: {channels}.</source>
        <translation>{text}: khách đã từ chối ngày {date}: {channels}.</translation>
    </message>
    <message>
        <source>{channel} in part</source>
        <translation>{channel} (một phần)</translation>
    </message>
</context>
<context>
    <name>RefusedRowsModel</name>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Nguyên văn trong file</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>No Do-Not-Call register was ever brought in.</source>
        <translation>Chưa từng nhập Danh sách không quảng cáo.</translation>
    </message>
    <message>
        <source>The Do-Not-Call register shows {date}, today: {numbers} numbers.</source>
        <translation>Danh sách không quảng cáo của hôm nay, {date}: {numbers} số.</translation>
    </message>
    <message>
        <source>The Do-Not-Call register shows {date}, yesterday: {numbers} numbers.</source>
        <translation>Danh sách không quảng cáo của hôm qua, {date}: {numbers} số.</translation>
    </message>
    <message>
        <source>The Do-Not-Call register shows {date}, {days} days ago: {numbers} numbers.</source>
        <translation>Danh sách không quảng cáo của {date}, {days} ngày trước: {numbers} số.</translation>
    </message>
    <message>
        <source>Without one, offers, greetings and surveys may reach numbers that must not be called or messaged.</source>
        <translation>Khi chưa có danh sách, ưu đãi, lời chúc và khảo sát có thể đến những số không được gọi hay nhắn tin.</translation>
    </message>
    <message>
        <source>It is {days} days old, more than {limit}: who joined it since is not known. Bring in a newer one.</source>
        <translation>Danh sách đã {days} ngày, quá {limit} ngày: không biết ai đã đăng ký từ đó. Hãy nhập danh sách mới hơn.</translation>
    </message>
</context>
<context>
    <name>ReturnLinesModel</name>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>trong {count}</translation>
    </message>
    <message>
        <source>{count} of {out} come back</source>
        <translation>trả lại {count} trong {out}</translation>
    </message>
</context>
<context>
    <name>ReturnPanel</name>
    <message>
        <source>What comes back from order {number}</source>
        <translation>Hàng trả lại của đơn {number}</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Chưa đếm món nào.</translation>
    </message>
    <message>
        <source>Worth {value} · to give back {sum}</source>
        <translation>Trị giá {value} · cần hoàn lại {sum}</translation>
    </message>
    <message>
        <source>Worth {value} · nothing to give back, less is owed</source>
        <translation>Trị giá {value} · không hoàn tiền, bớt nợ</translation>
    </message>
    <message>
        <source>Count first what comes back: choose a line and type how many.</source>
        <translation>Hãy đếm hàng trả lại trước: chọn một dòng rồi nhập số lượng.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Hàng trả lại</translation>
    </message>
    <message>
        <source>↑ ↓ choose a line, figures count it.</source>
        <translation>↑ ↓ chọn dòng, bấm số để nhập số lượng.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>What is paid too much goes back</source>
        <translation>Cách hoàn phần tiền thừa</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Tiền mặt</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Chuyển khoản</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Về sau</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Why goods come back</source>
        <translation>Vì sao trả hàng</translation>
    </message>
    <message>
        <source>Exchange for other goods</source>
        <translation>Đổi lấy hàng khác</translation>
    </message>
    <message>
        <source>Take the goods back</source>
        <translation>Nhận lại hàng</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>none at all</source>
        <translation>không được lần nào</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} đến {closes}</translation>
    </message>
    <message>
        <source>at any hour</source>
        <translation>giờ nào cũng được</translation>
    </message>
    <message>
        <source>{count} in 24 hours</source>
        <translation>{count} lần trong 24 giờ</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>không giới hạn số lần</translation>
    </message>
    <message>
        <source>Numbers on the Do-Not-Call register are not called or messaged.</source>
        <translation>Không gọi, không nhắn tin đến số trong Danh sách không quảng cáo.</translation>
    </message>
    <message>
        <source>The Do-Not-Call register does not bind.</source>
        <translation>Không áp dụng Danh sách không quảng cáo.</translation>
    </message>
    <message>
        <source>Calls and messages with offers need a granted brand name.</source>
        <translation>Cuộc gọi và tin nhắn có ưu đãi phải dùng tên định danh đã được cấp.</translation>
    </message>
    <message>
        <source>Offers may come from an ordinary phone.</source>
        <translation>Ưu đãi có thể gửi từ số điện thoại thường.</translation>
    </message>
    <message>
        <source>{channel}: longer hours</source>
        <translation>{channel}: khung giờ dài hơn</translation>
    </message>
    <message>
        <source>{channel}: more in 24 hours</source>
        <translation>{channel}: nhiều lần hơn trong 24 giờ</translation>
    </message>
    <message>
        <source>the Do-Not-Call register no longer binds</source>
        <translation>không còn áp dụng Danh sách không quảng cáo</translation>
    </message>
    <message>
        <source>offers from an ordinary phone</source>
        <translation>ưu đãi từ số điện thoại thường</translation>
    </message>
</context>
<context>
    <name>RulesModel</name>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>đang áp dụng</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>sắp áp dụng</translation>
    </message>
    <message>
        <source>past</source>
        <translation>đã qua</translation>
    </message>
</context>
<context>
    <name>SecretStep</name>
    <message>
        <source>Hide</source>
        <translation>Che</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Che phần đã gõ</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Hiện phần đã gõ</translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>At least 8 characters. Three or four words that belong together only for you are easy to keep in mind and hard to guess.</source>
        <translation>Ít nhất 8 ký tự. Ba, bốn từ chỉ riêng mình thấy liên quan với nhau thì dễ nhớ mà khó đoán.</translation>
    </message>
    <message>
        <source>6 digits; 4 are possible here, but far easier to guess.</source>
        <translation>6 chữ số; ở đây dùng 4 cũng được, nhưng dễ đoán hơn nhiều.</translation>
    </message>
    <message>
        <source>6 digits: not all the same, and not counting up or down.</source>
        <translation>6 chữ số: không giống nhau hết, không đếm xuôi hay đếm ngược.</translation>
    </message>
    <message>
        <source>4 digits are guessed a hundred times sooner than 6. Better type two more.</source>
        <translation>4 số dễ đoán gấp trăm lần 6 số. Nên gõ thêm hai số nữa.</translation>
    </message>
</context>
<context>
    <name>SecurityView</name>
    <message>
        <source>Test my code</source>
        <translation>Thử mã đang có</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Mã khôi phục mới</translation>
    </message>
    <message>
        <source>Test what is typed</source>
        <translation>Thử mã đã gõ</translation>
    </message>
    <message>
        <source>Type the code from the sheet first.</source>
        <translation>Nhập mã trên tờ trước.</translation>
    </message>
    <message>
        <source>The code is being tried…</source>
        <translation>Đang thử mã…</translation>
    </message>
    <message>
        <source>This code opens the file</source>
        <translation>Mã này mở được file</translation>
    </message>
    <message>
        <source>It is the code of sheet {sheet}.</source>
        <translation>Đây là mã của tờ số {sheet}.</translation>
    </message>
    <message>
        <source>A demo has no recovery code.</source>
        <translation>Bản dùng thử không có mã khôi phục.</translation>
    </message>
    <message>
        <source>No recovery sheet was found.</source>
        <translation>Không tìm thấy tờ mã khôi phục nào.</translation>
    </message>
    <message>
        <source>Only a manager may do this.</source>
        <translation>Chỉ quản lý được làm việc này.</translation>
    </message>
    <message>
        <source>A demo has no recovery code: its people are invented, and its key lies beside it.</source>
        <translation>Bản dùng thử không có mã khôi phục: người do máy đặt ra, và khóa nằm ngay bên cạnh.</translation>
    </message>
    <message>
        <source>Sheet {sheet}, made on {date}</source>
        <translation>Tờ số {sheet}, lập ngày {date}</translation>
    </message>
    <message>
        <source>Only a manager may do this: test or change the recovery code.</source>
        <translation>Chỉ quản lý được thử hoặc đổi mã khôi phục.</translation>
    </message>
    <message>
        <source>Sheet {sheet} is in force from now on. The sheet before opens this file no more, but still the backups of its time: keep it as long as they are kept.</source>
        <translation>Từ nay tờ số {sheet} có hiệu lực. Tờ trước không còn mở được file này, nhưng vẫn mở được các bản sao lưu cùng thời: còn giữ bản sao lưu thì còn giữ tờ.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Bảo mật</translation>
    </message>
    <message>
        <source>The recovery sheet in force</source>
        <translation>Tờ mã khôi phục đang có hiệu lực</translation>
    </message>
    <message>
        <source>Its code opens the data on a new PC, or when the key of this one is lost. Backups keep opening with the code of their own time.</source>
        <translation>Mã trên tờ mở được dữ liệu trên máy mới, hoặc khi khóa của máy này bị mất. Bản sao lưu vẫn mở bằng mã cùng thời với bản đó.</translation>
    </message>
    <message>
        <source>Recovery code to test</source>
        <translation>Mã khôi phục cần thử</translation>
    </message>
    <message>
        <source>5 groups of 5, as on the sheet</source>
        <translation>5 nhóm, mỗi nhóm 5 ký tự, như trên tờ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Thử</translation>
    </message>
    <message>
        <source>It is tried as on a new PC and changes nothing. Small letters, blanks and dashes do no harm; O counts as 0, I and L as 1.</source>
        <translation>Mã được thử như trên máy mới và không làm thay đổi gì. Gõ chữ thường, dấu cách hay gạch nối đều được; O được hiểu là 0, I và L là 1.</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Đổi mã khôi phục</translation>
    </message>
    <message>
        <source>When the sheet is lost, or somebody saw it who should not have. From then on the old code no longer opens this file.</source>
        <translation>Khi mất tờ mã, hoặc có người không nên biết đã thấy mã. Từ đó mã cũ không còn mở được file này.</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Mã khôi phục mới…</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Khóa được cất ở đâu</translation>
    </message>
    <message>
        <source>The start-of-day passphrase</source>
        <translation>Cụm mật khẩu đầu ngày</translation>
    </message>
    <message>
        <source>New start-of-day passphrase</source>
        <translation>Cụm mật khẩu đầu ngày mới</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>New start-of-day passphrase once more</source>
        <translation>Nhập lại cụm mật khẩu đầu ngày mới</translation>
    </message>
    <message>
        <source>At least 8 characters, and not your own passphrase. If it is forgotten, the recovery code still opens the data.</source>
        <translation>Ít nhất 8 ký tự, và khác cụm mật khẩu của quản lý. Nếu quên, mã khôi phục vẫn mở được dữ liệu.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>Seller</name>
    <message>
        <source>Phone: {phone}</source>
        <translation>Điện thoại: {phone}</translation>
    </message>
    <message>
        <source>Tax code: {code}</source>
        <translation>Mã số thuế: {code}</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Save settings</source>
        <translation>Lưu cài đặt</translation>
    </message>
    <message>
        <source>Only a manager may do this.</source>
        <translation>Chỉ quản lý được làm việc này.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Mọi thứ đã được lưu.</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Đã lưu cài đặt.</translation>
    </message>
    <message>
        <source>What was typed into the settings is lost. What was saved stays as it is.</source>
        <translation>Phần đã gõ trong cài đặt sẽ mất. Phần đã lưu giữ nguyên.</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>Đã sao chép đường dẫn.</translation>
    </message>
    <message>
        <source>Only a manager may do this: change the shop&apos;s settings.</source>
        <translation>Chỉ quản lý được sửa cài đặt của cửa hàng.</translation>
    </message>
    <message>
        <source>none: no code for transfers</source>
        <translation>không có: không hiện mã chuyển khoản</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 phút</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} phút</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>chưa lưu</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>Cửa hàng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Tên cửa hàng</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Phone of the shop</source>
        <translation>Số điện thoại cửa hàng</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>E-mail of the shop</source>
        <translation>Email cửa hàng</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Địa chỉ cửa hàng</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>Web site of the shop</source>
        <translation>Trang web cửa hàng</translation>
    </message>
    <message>
        <source>Bank for transfers</source>
        <translation>Ngân hàng nhận chuyển khoản</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Account for transfers</source>
        <translation>Tài khoản nhận chuyển khoản</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Chủ tài khoản</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Tại quầy</translation>
    </message>
    <message>
        <source>Lock the screen when nobody touches it for</source>
        <translation>Khóa màn hình khi không ai dùng trong</translation>
    </message>
    <message>
        <source>Allow PINs of 4 digits</source>
        <translation>Cho phép mã PIN 4 số</translation>
    </message>
    <message>
        <source>A PIN of 4 digits is guessed a hundred times sooner than one of 6. PINs that are set already stay as they are.</source>
        <translation>Mã PIN 4 số dễ đoán gấp trăm lần mã 6 số. Các mã PIN đã đặt giữ nguyên.</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>What is chosen here is in force at once, for everybody at this PC.</source>
        <translation>Phần chọn ở đây có hiệu lực ngay, cho mọi người dùng máy này.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Sáng hay tối</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Where the data file lies</source>
        <translation>Nơi để file dữ liệu</translation>
    </message>
    <message>
        <source>The file is encrypted. A copy of it opens only with its key or the recovery code.</source>
        <translation>File được mã hóa. Bản chép của file chỉ mở được bằng khóa hoặc mã khôi phục.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Sao chép đường dẫn</translation>
    </message>
    <message>
        <source>Shop and desk are saved with Ctrl+S.</source>
        <translation>Phần cửa hàng và quầy được lưu bằng Ctrl+S.</translation>
    </message>
</context>
<context>
    <name>SheetPassword</name>
    <message>
        <source>At least {count} characters. Nothing was made.</source>
        <translation>Cần ít nhất {count} ký tự. Chưa lập gì.</translation>
    </message>
    <message>
        <source>This is not the same as above. Nothing was made: type it once more.</source>
        <translation>Không giống lần nhập đầu. Chưa lập gì: hãy nhập lại một lần nữa.</translation>
    </message>
    <message>
        <source>The file is encrypted under this password. Tell it to the carrier by another way: by phone or in person, never with the file.</source>
        <translation>Tệp được mã hóa bằng mật khẩu này. Hãy báo mật khẩu cho hãng bằng cách khác: qua điện thoại hoặc gặp trực tiếp, đừng gửi cùng tệp.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Mật khẩu của tệp</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <source>Password of the file once more</source>
        <translation>Nhập lại mật khẩu của tệp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Lập tệp</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Somebody else</source>
        <translation>Người khác</translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation>Gõ tên</translation>
    </message>
    <message>
        <source>Several people are called that. Type more of the name.</source>
        <translation>Có nhiều người tên như vậy. Gõ thêm phần tên còn lại.</translation>
    </message>
    <message>
        <source>Nobody here is called that. Type the name again, or choose a tile.</source>
        <translation>Ở đây không có ai tên như vậy. Gõ lại tên, hoặc chọn một ô.</translation>
    </message>
    <message>
        <source>Choose who is at the desk first.</source>
        <translation>Chọn người ở quầy trước.</translation>
    </message>
    <message>
        <source>Type the PIN or passphrase first.</source>
        <translation>Nhập mã PIN hoặc cụm mật khẩu trước.</translation>
    </message>
    <message>
        <source>Arrows choose · Enter opens the desk</source>
        <translation>Mũi tên chọn người · Enter để vào</translation>
    </message>
    <message>
        <source>Arrows choose · figures are the PIN</source>
        <translation>Mũi tên chọn người · gõ số là nhập PIN</translation>
    </message>
    <message>
        <source>This is a demo shop: no PIN is asked. Choose a name and press Enter.</source>
        <translation>Đây là cửa hàng dùng thử: không hỏi mã PIN. Chọn tên rồi bấm Enter.</translation>
    </message>
    <message>
        <source>Drafts and half-typed forms are kept.</source>
        <translation>Đơn nháp và ô đang gõ được giữ nguyên.</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN.</source>
        <translation>Chọn tên và gõ mã PIN.</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>Mã PIN hoặc cụm mật khẩu</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>Mã PIN của {name}</translation>
    </message>
    <message>
        <source>Passphrase of {name}</source>
        <translation>Cụm mật khẩu của {name}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>What was typed is being checked.</source>
        <translation>Đang kiểm tra phần đã gõ.</translation>
    </message>
    <message>
        <source>Invented people and goods only.</source>
        <translation>Người và hàng đều do máy đặt ra.</translation>
    </message>
    <message>
        <source>After some wrong tries there is a wait. A manager can end it.</source>
        <translation>Sai vài lần thì phải chờ. Quản lý có thể bỏ thời gian chờ.</translation>
    </message>
    <message>
        <source>The screen is locked.</source>
        <translation>Màn hình đã khóa.</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Ai đang ở quầy?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Name of who is at the desk</source>
        <translation>Tên người ở quầy</translation>
    </message>
    <message>
        <source>with or without marks</source>
        <translation>có dấu hoặc không</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Ngôn ngữ của cửa sổ</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>The slip is on its way to the printer.</source>
        <translation>Phiếu đang được chuyển tới máy in.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>File PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Lưu phiếu</translation>
    </message>
    <message>
        <source>Saved as {name}. Hand it to the customer, and leave no copy on this PC.</source>
        <translation>Đã lưu thành {name}. Hãy đưa cho khách và đừng để lại bản nào trên máy này.</translation>
    </message>
    <message>
        <source>The slip as it will be printed</source>
        <translation>Phiếu như sẽ in ra</translation>
    </message>
    <message>
        <source>The customer&apos;s slip</source>
        <translation>Phiếu cho khách</translation>
    </message>
    <message>
        <source>The customer reads</source>
        <translation>Khách đọc</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Another printer…</source>
        <translation>Máy in khác…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>StaffActs</name>
    <message>
        <source>{name} may sign in again.</source>
        <translation>{name} được đăng nhập lại.</translation>
    </message>
    <message>
        <source>{name} may not sign in any more.</source>
        <translation>{name} không được đăng nhập nữa.</translation>
    </message>
    <message>
        <source>{name} becomes a manager of this shop.</source>
        <translation>{name} trở thành quản lý của cửa hàng này.</translation>
    </message>
    <message>
        <source>{name} gets another passphrase.</source>
        <translation>{name} nhận cụm mật khẩu mới.</translation>
    </message>
    <message>
        <source>Shut yourself out?</source>
        <translation>Ngừng đăng nhập của chính mình?</translation>
    </message>
    <message>
        <source>You can do nothing more here from then on. Another manager can let you in again.</source>
        <translation>Từ lúc đó không làm được gì ở đây nữa. Quản lý khác có thể cho đăng nhập lại.</translation>
    </message>
    <message>
        <source>Shut me out</source>
        <translation>Ngừng đăng nhập</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Giữ nguyên</translation>
    </message>
</context>
<context>
    <name>StaffForm</name>
    <message>
        <source>New passphrase</source>
        <translation>Cụm mật khẩu mới</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Mã PIN mới</translation>
    </message>
    <message>
        <source>A manager sees and changes everything: staff, settings, imports, the recovery code.</source>
        <translation>Quản lý xem và thay đổi được mọi thứ: nhân viên, cài đặt, nhập file, mã khôi phục.</translation>
    </message>
    <message>
        <source>A manager signs in with a passphrase instead of a PIN. In force at the next act.</source>
        <translation>Quản lý đăng nhập bằng cụm mật khẩu thay cho mã PIN. Có hiệu lực từ thao tác tiếp theo.</translation>
    </message>
    <message>
        <source>At the counter a PIN takes the place of the passphrase. In force at the next act.</source>
        <translation>Nhân viên quầy dùng mã PIN thay cho cụm mật khẩu. Có hiệu lực từ thao tác tiếp theo.</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Nhân viên mới</translation>
    </message>
    <message>
        <source>Another name for {name}</source>
        <translation>Đổi tên cho {name}</translation>
    </message>
    <message>
        <source>Make {name} a manager</source>
        <translation>Chuyển {name} thành quản lý</translation>
    </message>
    <message>
        <source>Put {name} at the counter</source>
        <translation>Chuyển {name} về quầy</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>Cụm mật khẩu mới cho {name}</translation>
    </message>
    <message>
        <source>New PIN for {name}</source>
        <translation>Mã PIN mới cho {name}</translation>
    </message>
</context>
<context>
    <name>StaffModel</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>Mã PIN, cụm mật khẩu</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (đang trực)</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>quản lý</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>quầy</translation>
    </message>
    <message>
        <source>may not sign in</source>
        <translation>ngừng đăng nhập</translation>
    </message>
    <message>
        <source>waits {seconds} s</source>
        <translation>chờ {seconds} giây</translation>
    </message>
    <message>
        <source>can sign in</source>
        <translation>đăng nhập được</translation>
    </message>
    <message>
        <source>none, in a demo</source>
        <translation>không cần (dùng thử)</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>cụm mật khẩu</translation>
    </message>
    <message>
        <source>no PIN yet</source>
        <translation>chưa có mã PIN</translation>
    </message>
    <message>
        <source>short PIN, 4 digits</source>
        <translation>mã PIN ngắn, 4 số</translation>
    </message>
    <message>
        <source>PIN, {digits} digits</source>
        <translation>mã PIN {digits} số</translation>
    </message>
</context>
<context>
    <name>StaffTile</name>
    <message>
        <source>{name}, {role}, chosen</source>
        <translation>{name}, {role}, đang chọn</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>Add somebody</source>
        <translation>Thêm nhân viên</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>What was typed about this member of staff is lost. What was saved stays as it is.</source>
        <translation>Phần đã gõ về nhân viên này sẽ mất. Phần đã lưu giữ nguyên.</translation>
    </message>
    <message>
        <source>Staff saved.</source>
        <translation>Đã lưu nhân viên.</translation>
    </message>
    <message>
        <source>Only a manager may do this: see who works here and change it.</source>
        <translation>Chỉ quản lý được xem và sửa danh sách nhân viên.</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} người</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Cụm mật khẩu mới</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Mã PIN mới</translation>
    </message>
    <message>
        <source>Put at the counter</source>
        <translation>Chuyển về quầy</translation>
    </message>
    <message>
        <source>Make a manager</source>
        <translation>Chuyển thành quản lý</translation>
    </message>
    <message>
        <source>May not sign in any more</source>
        <translation>Ngừng cho đăng nhập</translation>
    </message>
    <message>
        <source>May sign in again</source>
        <translation>Cho đăng nhập lại</translation>
    </message>
    <message>
        <source>There is no wait to end.</source>
        <translation>Không có thời gian chờ nào để bỏ.</translation>
    </message>
    <message>
        <source>Nobody has a passphrase in a demo, so this could not be confirmed.</source>
        <translation>Bản dùng thử không ai có cụm mật khẩu nên không xác nhận được.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Đổi vai trò</translation>
    </message>
    <message>
        <source>End the wait</source>
        <translation>Bỏ thời gian chờ</translation>
    </message>
    <message>
        <source>Name, as colleagues say it</source>
        <translation>Tên, như đồng nghiệp gọi</translation>
    </message>
    <message>
        <source>Name of the member of staff</source>
        <translation>Tên nhân viên</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Quản lý</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
</context>
<context>
    <name>StartFlow</name>
    <message>
        <source>The code is tried…</source>
        <translation>Đang thử mã…</translation>
    </message>
    <message>
        <source>The passphrase is tried…</source>
        <translation>Đang thử cụm mật khẩu…</translation>
    </message>
    <message>
        <source>Open a data folder</source>
        <translation>Mở thư mục dữ liệu</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>To go on, type the name of the shop exactly: {shop}</source>
        <translation>Để tiếp tục, gõ đúng tên cửa hàng: {shop}</translation>
    </message>
    <message>
        <source>Looked again ({count}): it is still so.</source>
        <translation>Đã xem lại ({count} lần): vẫn như vậy.</translation>
    </message>
    <message>
        <source>A new shop begins without any customer or order, with a new key and a new recovery sheet. The old key is kept, so that the old data still opens if it is found.</source>
        <translation>Cửa hàng mới bắt đầu không có khách hàng và đơn hàng nào, với khóa mới và tờ mã khôi phục mới. Khóa cũ được giữ lại, nên dữ liệu cũ vẫn mở được nếu tìm thấy.</translation>
    </message>
    <message>
        <source>The shop&apos;s name, typed exactly</source>
        <translation>Tên cửa hàng, gõ thật đúng</translation>
    </message>
    <message>
        <source>Start a new, empty shop</source>
        <translation>Tạo cửa hàng mới, trống</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Dùng mã khôi phục</translation>
    </message>
    <message>
        <source>Open another data folder…</source>
        <translation>Mở thư mục dữ liệu khác…</translation>
    </message>
    <message>
        <source>Start a new, empty shop…</source>
        <translation>Tạo cửa hàng mới, trống…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>The code on recovery sheet {sheet} opens this data: take the sheet from the safe.</source>
        <translation>Mã trên tờ mã khôi phục số {sheet} mở được dữ liệu này: lấy tờ đó trong két sắt.</translation>
    </message>
    <message>
        <source>The code on the recovery sheet opens this data: take the sheet from the safe.</source>
        <translation>Mã trên tờ mã khôi phục mở được dữ liệu này: lấy tờ đó trong két sắt.</translation>
    </message>
    <message>
        <source>Or use the recovery code now.</source>
        <translation>Hoặc dùng mã khôi phục ngay.</translation>
    </message>
    <message>
        <source>No recovery code can be tried, since the files keyslots.json and keyslots.bak beside the data are missing or damaged. Put one of them back from a copy of the folder, then press Retry.</source>
        <translation>Không thử được mã khôi phục, vì file keyslots.json và keyslots.bak bên cạnh dữ liệu bị thiếu hoặc hỏng. Chép lại một trong hai file từ một bản sao của thư mục rồi bấm Thử lại.</translation>
    </message>
    <message>
        <source>A backup would help here, but no backup is known to this program yet.</source>
        <translation>Lúc này cần bản sao lưu, nhưng chương trình chưa biết bản sao lưu nào.</translation>
    </message>
    <message>
        <source>The data file lies here:</source>
        <translation>File dữ liệu nằm ở đây:</translation>
    </message>
    <message>
        <source>The data file should lie here:</source>
        <translation>File dữ liệu lẽ ra nằm ở đây:</translation>
    </message>
    <message>
        <source>Data folder:</source>
        <translation>Thư mục dữ liệu:</translation>
    </message>
    <message>
        <source>This PC has the key of “{shop}”, but the data file is missing.</source>
        <translation>Máy này có khóa của “{shop}”, nhưng thiếu file dữ liệu.</translation>
    </message>
    <message>
        <source>The file is there, but it is empty (0 bytes).</source>
        <translation>File vẫn có đó, nhưng trống (0 byte).</translation>
    </message>
    <message>
        <source>This PC has no secure place for keys.</source>
        <translation>Máy này không có nơi an toàn để cất khóa.</translation>
    </message>
    <message>
        <source>A shop&apos;s key is kept in the PC&apos;s keyring, and there is no keyring here.</source>
        <translation>Khóa của cửa hàng được cất trong kho khóa của máy, mà ở đây không có kho khóa.</translation>
    </message>
    <message>
        <source>Nothing was written down anywhere.</source>
        <translation>Chưa ghi gì ở đâu cả.</translation>
    </message>
    <message>
        <source>Have a keyring set up on this PC and press Retry; or set the shop up with a start-of-day passphrase, which is asked each time the program starts.</source>
        <translation>Nhờ cài kho khóa trên máy này rồi bấm Thử lại; hoặc thiết lập cửa hàng với cụm mật khẩu đầu ngày, được hỏi mỗi lần chương trình khởi động.</translation>
    </message>
    <message>
        <source>This PC does not have the key.</source>
        <translation>Máy này không có khóa.</translation>
    </message>
    <message>
        <source>The shop&apos;s data is here, but this PC&apos;s keyring holds no key for it. That is so on another PC, for another user of this PC, or after this PC was set up anew.</source>
        <translation>Dữ liệu của cửa hàng ở đây, nhưng kho khóa của máy không có khóa của dữ liệu này. Điều này xảy ra trên máy khác, với người dùng khác của máy này, hoặc sau khi cài lại máy.</translation>
    </message>
    <message>
        <source>The data file was not changed.</source>
        <translation>File dữ liệu không bị thay đổi.</translation>
    </message>
    <message>
        <source>The key on this PC belongs to other data.</source>
        <translation>Khóa trên máy này thuộc dữ liệu khác.</translation>
    </message>
    <message>
        <source>This PC&apos;s keyring holds a key for this shop, but it does not fit this data. Perhaps an older or a newer copy of the data folder lies here.</source>
        <translation>Kho khóa của máy có khóa của cửa hàng này, nhưng không khớp với dữ liệu này. Có thể ở đây là một bản sao cũ hơn hoặc mới hơn của thư mục dữ liệu.</translation>
    </message>
    <message>
        <source>The key was left where it is, and the data file was not changed.</source>
        <translation>Khóa được giữ nguyên tại chỗ, và file dữ liệu không bị thay đổi.</translation>
    </message>
    <message>
        <source>Open the folder that the key belongs to, if there is one.</source>
        <translation>Mở thư mục đi với khóa này, nếu có.</translation>
    </message>
    <message>
        <source>The key on this PC is damaged.</source>
        <translation>Khóa trên máy này bị hỏng.</translation>
    </message>
    <message>
        <source>What this PC&apos;s keyring holds for this shop is no key (any more).</source>
        <translation>Thứ mà kho khóa của máy giữ cho cửa hàng này không (còn) là khóa.</translation>
    </message>
    <message>
        <source>It was not tried on the data and was left as it is. The data file was not changed.</source>
        <translation>Thứ đó không được thử với dữ liệu và được giữ nguyên. File dữ liệu không bị thay đổi.</translation>
    </message>
    <message>
        <source>This PC&apos;s keyring is locked.</source>
        <translation>Kho khóa của máy này đang khóa.</translation>
    </message>
    <message>
        <source>The desk looks for its key there, and has to wait until it is unlocked.</source>
        <translation>Chương trình tìm khóa của mình ở đó và phải chờ đến khi kho khóa được mở.</translation>
    </message>
    <message>
        <source>Nothing was changed: the data was not touched.</source>
        <translation>Không có gì bị thay đổi: dữ liệu không bị động đến.</translation>
    </message>
    <message>
        <source>Type the keyring&apos;s password where this PC asks for it, or sign in to this PC again. The desk looks again by itself every 3 seconds, and at once when you press Retry.</source>
        <translation>Nhập mật khẩu kho khóa ở chỗ máy hỏi, hoặc đăng nhập lại vào máy. Chương trình tự xem lại mỗi 3 giây, và xem lại ngay khi bấm Thử lại.</translation>
    </message>
    <message>
        <source>This PC&apos;s keyring does not answer.</source>
        <translation>Kho khóa của máy này không trả lời.</translation>
    </message>
    <message>
        <source>The desk looks for its key in the keyring, and the keyring gives no answer. Perhaps it is still starting, or its question waits behind this window.</source>
        <translation>Chương trình tìm khóa của mình trong kho khóa, mà kho khóa không trả lời. Có thể kho khóa còn đang khởi động, hoặc câu hỏi của kho khóa nằm sau cửa sổ này.</translation>
    </message>
    <message>
        <source>Wait a moment. The desk looks again by itself every 3 seconds, and at once when you press Retry. If it stays so, start this PC again.</source>
        <translation>Chờ một lát. Chương trình tự xem lại mỗi 3 giây, và xem lại ngay khi bấm Thử lại. Nếu vẫn như vậy, khởi động lại máy.</translation>
    </message>
    <message>
        <source>There is no keyring on this PC.</source>
        <translation>Máy này không có kho khóa.</translation>
    </message>
    <message>
        <source>The key of this data lies in a keyring, and no keyring service runs here. That is so on another PC, or when the service was taken away or did not start.</source>
        <translation>Khóa của dữ liệu này nằm trong kho khóa, mà máy này không có kho khóa nào đang chạy. Máy khác, hoặc kho khóa bị gỡ hay không khởi động, đều gặp như vậy.</translation>
    </message>
    <message>
        <source>Have the keyring set up here again, or open by the code and set a start-of-day passphrase under Manager.</source>
        <translation>Nhờ người phụ trách cài lại kho khóa, hoặc mở bằng mã rồi đặt cụm mật khẩu đầu ngày trong mục Quản lý.</translation>
    </message>
    <message>
        <source>The start-of-day passphrase, please.</source>
        <translation>Nhập cụm mật khẩu đầu ngày.</translation>
    </message>
    <message>
        <source>It opens this shop&apos;s data, and is asked each time the program starts.</source>
        <translation>Cụm mật khẩu này mở dữ liệu của cửa hàng và được hỏi mỗi lần chương trình khởi động.</translation>
    </message>
    <message>
        <source>If nobody knows it any more, the recovery code opens the data too.</source>
        <translation>Nếu không còn ai nhớ, mã khôi phục cũng mở được dữ liệu.</translation>
    </message>
    <message>
        <source>The shop&apos;s data is not where it was.</source>
        <translation>Dữ liệu của cửa hàng không còn ở chỗ cũ.</translation>
    </message>
    <message>
        <source>This PC has the key of a shop, but the data file is missing.</source>
        <translation>Máy này có khóa của một cửa hàng, nhưng thiếu file dữ liệu.</translation>
    </message>
    <message>
        <source>The key is kept, and nothing was made in place of the data.</source>
        <translation>Khóa vẫn được giữ, và không có gì được tạo thay cho dữ liệu.</translation>
    </message>
    <message>
        <source>Connect the disk that holds it, or put the data folder back, and press Retry. If the folder was moved, open it where it lies now.</source>
        <translation>Cắm ổ đĩa chứa dữ liệu, hoặc đặt thư mục dữ liệu về chỗ cũ, rồi bấm Thử lại. Nếu thư mục đã được chuyển đi, mở thư mục ở chỗ mới.</translation>
    </message>
    <message>
        <source>The data file is damaged.</source>
        <translation>File dữ liệu bị hỏng.</translation>
    </message>
    <message>
        <source>The key fits, but the file itself cannot be read.</source>
        <translation>Khóa khớp, nhưng không đọc được chính file.</translation>
    </message>
    <message>
        <source>It was left exactly as it is, and no new shop was started over it.</source>
        <translation>File được giữ đúng như hiện có, và không có cửa hàng mới nào được tạo đè lên.</translation>
    </message>
    <message>
        <source>Keep this file, since parts of it may still be read later. If there is a copy of the data folder, open the copy.</source>
        <translation>Giữ lại file này, vì sau này có thể vẫn đọc được một phần. Nếu có bản sao của thư mục dữ liệu, mở bản sao đó.</translation>
    </message>
    <message>
        <source>This data cannot be read on this PC.</source>
        <translation>Không đọc được dữ liệu này trên máy này.</translation>
    </message>
    <message>
        <source>Neither the key nor the key files (keyslots.json and keyslots.bak) are here. Nobody can read the data without one of them, its makers included.</source>
        <translation>Ở đây không có khóa và cũng không có file khóa (keyslots.json và keyslots.bak). Thiếu cả hai thì không ai đọc được dữ liệu, kể cả người làm ra chương trình.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Keep the folder. If there is a copy of it, put keyslots.json back from the copy and press Retry: then the recovery code opens the data.</source>
        <translation>Giữ lại thư mục. Nếu có bản sao của thư mục, chép lại keyslots.json từ bản sao rồi bấm Thử lại: khi đó mã khôi phục mở được dữ liệu.</translation>
    </message>
    <message>
        <source>This data was made by a newer King Oil Desk.</source>
        <translation>Dữ liệu này do bản King Oil Desk mới hơn tạo ra.</translation>
    </message>
    <message>
        <source>This program is older than the one that wrote it, and does not open it.</source>
        <translation>Chương trình này cũ hơn bản đã ghi dữ liệu, nên không mở dữ liệu.</translation>
    </message>
    <message>
        <source>The data was not changed.</source>
        <translation>Dữ liệu không bị thay đổi.</translation>
    </message>
    <message>
        <source>Install the newer program on this PC, then start that one.</source>
        <translation>Cài bản chương trình mới hơn trên máy này rồi mở bản đó.</translation>
    </message>
    <message>
        <source>The shop was not opened.</source>
        <translation>Cửa hàng chưa được mở.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>counter</source>
        <translation>quầy</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>quản lý</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>Đổi cụm mật khẩu…</translation>
    </message>
    <message>
        <source>Change my PIN…</source>
        <translation>Đổi mã PIN…</translation>
    </message>
    <message>
        <source>Nobody at the desk</source>
        <translation>Chưa có ai trực quầy</translation>
    </message>
    <message>
        <source>At the desk: {person}</source>
        <translation>Đang trực: {person}</translation>
    </message>
    <message>
        <source>F1 Keys</source>
        <translation>F1 Phím tắt</translation>
    </message>
    <message>
        <source>Ctrl+K Find anything</source>
        <translation>Ctrl+K Tìm mọi việc</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Sáng hay tối theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Next</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>StepUpDialog</name>
    <message>
        <source>Passphrase of {name}</source>
        <translation>Cụm mật khẩu của {name}</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Nhập cụm mật khẩu trước.</translation>
    </message>
    <message>
        <source>Your passphrase once more</source>
        <translation>Nhập lại cụm mật khẩu</translation>
    </message>
    <message>
        <source>It counts for this one act.</source>
        <translation>Chỉ có hiệu lực cho một việc này.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
</context>
<context>
    <name>TransferCard</name>
    <message>
        <source>VietQR code of {number}</source>
        <translation>Mã VietQR của đơn {number}</translation>
    </message>
    <message>
        <source>Purpose: {text}</source>
        <translation>Nội dung: {text}</translation>
    </message>
    <message>
        <source>waiting for the money</source>
        <translation>chờ tiền về</translation>
    </message>
    <message>
        <source>received</source>
        <translation>đã nhận tiền</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã nhận</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The last save can be undone</source>
        <translation>Có thể hoàn tác lần lưu cuối</translation>
    </message>
</context>
<context>
    <name>UnexpectedErrors</name>
    <message>
        <source>The program made a mistake and could not finish the last step.</source>
        <translation>Chương trình bị lỗi và chưa làm xong bước vừa rồi.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Look whether the last step was saved before you repeat it. The log tells where in the program it happened and names nobody: save it and give it to whoever looks after this program.</source>
        <translation>Những gì đã lưu trước đó vẫn an toàn. Xem bước vừa rồi đã được lưu chưa rồi mới làm lại. Nhật ký ghi chỗ xảy ra lỗi trong chương trình và không ghi tên ai: lưu lại và gửi cho người phụ trách chương trình này.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Lưu nhật ký…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Lưu nhật ký</translation>
    </message>
    <message>
        <source>The log could not be saved there. Choose another folder.</source>
        <translation>Không lưu được nhật ký vào đó. Chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The log was saved.</source>
        <translation>Đã lưu nhật ký.</translation>
    </message>
</context>
<context>
    <name>UnitField</name>
    <message>
        <source>Ward or commune (units of 2025)</source>
        <translation>Phường, xã (đơn vị từ 7/2025)</translation>
    </message>
    <message>
        <source>Ward or commune</source>
        <translation>Phường, xã</translation>
    </message>
    <message>
        <source>Wards and communes found</source>
        <translation>Phường, xã tìm thấy</translation>
    </message>
</context>
<context>
    <name>VatRatesModel</name>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Hàng</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Thuế suất</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>đang áp dụng</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>sắp áp dụng</translation>
    </message>
    <message>
        <source>past</source>
        <translation>đã qua</translation>
    </message>
</context>
<context>
    <name>VatRatesView</name>
    <message>
        <source>VAT</source>
        <translation>Thuế GTGT</translation>
    </message>
    <message>
        <source>Add the VAT rate</source>
        <translation>Thêm thuế suất GTGT</translation>
    </message>
    <message>
        <source>Only a manager adds VAT rates.</source>
        <translation>Chỉ quản lý được thêm thuế suất GTGT.</translation>
    </message>
    <message>
        <source>VAT rate added. Finished orders keep the rate of their day.</source>
        <translation>Đã thêm thuế suất GTGT. Đơn đã xong giữ thuế suất của ngày lập.</translation>
    </message>
    <message>
        <source>What was typed of the VAT rate is lost. The rates stay as they are.</source>
        <translation>Nội dung thuế suất vừa nhập sẽ mất. Các thuế suất giữ nguyên.</translation>
    </message>
    <message>
        <source>VAT rates</source>
        <translation>Thuế suất GTGT</translation>
    </message>
    <message>
        <source>An order keeps the rates of its day. A change of the law is a new rate with its day.</source>
        <translation>Đơn giữ thuế suất của ngày lập. Khi luật thay đổi, thêm thuế suất mới kèm ngày áp dụng.</translation>
    </message>
    <message>
        <source>A new rate</source>
        <translation>Thuế suất mới</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Hàng</translation>
    </message>
    <message>
        <source>Rate (%)</source>
        <translation>Thuế suất (%)</translation>
    </message>
    <message>
        <source>The day from which the rate counts</source>
        <translation>Ngày bắt đầu áp dụng thuế suất</translation>
    </message>
    <message>
        <source>01/01/2027</source>
        <translation>01/01/2027</translation>
    </message>
    <message>
        <source>Which goods the rate is for</source>
        <translation>Thuế suất dùng cho loại hàng nào</translation>
    </message>
    <message>
        <source>Rate in percent</source>
        <translation>Thuế suất tính bằng phần trăm</translation>
    </message>
    <message>
        <source>10</source>
        <translation>10</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>The text of law where the rate stands</source>
        <translation>Văn bản quy định thuế suất</translation>
    </message>
    <message>
        <source>number and date of the law or decree</source>
        <translation>số và ngày của luật hoặc nghị định</translation>
    </message>
    <message>
        <source>Add the rate</source>
        <translation>Thêm thuế suất</translation>
    </message>
</context>
<context>
    <name>VatWords</name>
    <message>
        <source>Decree 174/2025, Resolution 204/2025: until 31/12/2026</source>
        <translation>Nghị định 174/2025, Nghị quyết 204/2025: đến 31/12/2026</translation>
    </message>
    <message>
        <source>VAT law: standard rate; no longer lowered, unless a later text does</source>
        <translation>Luật Thuế GTGT: thuế suất phổ thông; hết giảm, trừ khi có văn bản mới</translation>
    </message>
    <message>
        <source>VAT law: standard rate</source>
        <translation>Luật Thuế GTGT: thuế suất phổ thông</translation>
    </message>
    <message>
        <source>VAT law: 5 % group</source>
        <translation>Luật Thuế GTGT: nhóm 5 %</translation>
    </message>
    <message>
        <source>VAT law: 0 % group</source>
        <translation>Luật Thuế GTGT: nhóm 0 %</translation>
    </message>
    <message>
        <source>VAT law: not subject to VAT</source>
        <translation>Luật Thuế GTGT: không chịu thuế</translation>
    </message>
    <message>
        <source>Most goods</source>
        <translation>Hàng thông thường</translation>
    </message>
    <message>
        <source>Goods without the reduction</source>
        <translation>Hàng không được giảm thuế</translation>
    </message>
    <message>
        <source>Goods of the 5 % group</source>
        <translation>Hàng nhóm 5 %</translation>
    </message>
    <message>
        <source>Goods of the 0 % group</source>
        <translation>Hàng nhóm 0 %</translation>
    </message>
    <message>
        <source>Not subject to VAT</source>
        <translation>Không chịu thuế GTGT</translation>
    </message>
</context>
<context>
    <name>VersionsModel</name>
    <message>
        <source>Version</source>
        <translation>Bản</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ lúc</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>Người ghi</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>có sẵn</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>đang dùng</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <source>Ward, commune</source>
        <translation>Phường, xã</translation>
    </message>
    <message>
        <source>Last here</source>
        <translation>Lần cuối đến</translation>
    </message>
</context>
<context>
    <name>WaysModel</name>
    <message>
        <source>shared by {count}</source>
        <translation>{count} người dùng chung</translation>
    </message>
</context>
<context>
    <name>WordingsSection</name>
    <message>
        <source>Consent wording</source>
        <translation>Lời hỏi đồng ý</translation>
    </message>
    <message>
        <source>New version of the wording</source>
        <translation>Soạn bản mới của lời hỏi</translation>
    </message>
    <message>
        <source>Put the new version in use</source>
        <translation>Đưa bản mới vào dùng</translation>
    </message>
    <message>
        <source>Discard the new version</source>
        <translation>Bỏ bản mới</translation>
    </message>
    <message>
        <source>SHA-256 of version {version}: {hashes}</source>
        <translation>SHA-256 của bản {version}: {hashes}</translation>
    </message>
    <message>
        <source>Nothing differs from the version in use yet.</source>
        <translation>Chưa có gì khác bản đang dùng.</translation>
    </message>
    <message>
        <source>{count} of {limit} characters</source>
        <translation>{count} / {limit} ký tự</translation>
    </message>
    <message>
        <source>The new wording is in use from now on.</source>
        <translation>Từ giờ dùng lời hỏi mới.</translation>
    </message>
    <message>
        <source>The new wording is lost. The version in use stays in use.</source>
        <translation>Lời hỏi mới sẽ mất. Bản đang dùng vẫn được dùng.</translation>
    </message>
    <message>
        <source>Only a manager may do this: write a new version.</source>
        <translation>Chỉ quản lý được làm việc này: soạn bản mới.</translation>
    </message>
    <message>
        <source>A new version is being written.</source>
        <translation>Đang soạn bản mới.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Bản mới</translation>
    </message>
    <message>
        <source>What is read out before a yes. A kept version is never changed, since people have agreed on it; a new one counts from the next yes on.</source>
        <translation>Lời đọc cho khách nghe trước khi đồng ý. Bản đã lưu không bao giờ đổi, vì đã có người đồng ý theo bản đó; bản mới tính từ lần đồng ý tiếp theo.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Các bản</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>Wording in Vietnamese</source>
        <translation>Lời hỏi tiếng Việt</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Tiếng Anh</translation>
    </message>
    <message>
        <source>Wording in English</source>
        <translation>Lời hỏi tiếng Anh</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>chưa lưu</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>not said</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>female</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>male</source>
        <translation>nam</translation>
    </message>
    <message>
        <source>other</source>
        <translation>khác</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Di động</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Bàn</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Dùng chung</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Nhà</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Riêng</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Giao hàng</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Xuất hóa đơn</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <translation>Gọi điện</translation>
    </message>
    <message>
        <source>Messages, Zalo</source>
        <translation>Tin nhắn, Zalo</translation>
    </message>
    <message>
        <source>Delivery and orders</source>
        <translation>Giao hàng và đơn hàng</translation>
    </message>
    <message>
        <source>Answers to feedback</source>
        <translation>Trả lời phản ánh</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Khuyến mãi</translation>
    </message>
    <message>
        <source>Occasions, greetings</source>
        <translation>Dịp đặc biệt, lời chúc</translation>
    </message>
    <message>
        <source>Surveys, analysis</source>
        <translation>Khảo sát, phân tích</translation>
    </message>
    <message>
        <source>C2.1 · need not be asked, a refusal stops it</source>
        <translation>C2.1 · không cần hỏi, từ chối thì dừng</translation>
    </message>
    <message>
        <source>C2.2 · the customer&apos;s own question</source>
        <translation>C2.2 · khách hỏi thì trả lời</translation>
    </message>
    <message>
        <source>C2.4 · only after a yes</source>
        <translation>C2.4 · chỉ khi đã đồng ý</translation>
    </message>
    <message>
        <source>C2.5 · birthday, Tết; only after a yes</source>
        <translation>C2.5 · sinh nhật, Tết; chỉ khi đã đồng ý</translation>
    </message>
    <message>
        <source>C2.3 · only after a yes</source>
        <translation>C2.3 · chỉ khi đã đồng ý</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Chưa hỏi</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút lại</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Tại quầy</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Qua điện thoại</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Qua tin nhắn</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Qua email</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Qua thư</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Qua web</translation>
    </message>
    <message>
        <source>Through an authority</source>
        <translation>Qua cơ quan nhà nước</translation>
    </message>
    <message>
        <source>From an import</source>
        <translation>Từ file nhập</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Tiền mặt</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Chuyển khoản</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>On delivery (COD)</source>
        <translation>Thu hộ (COD)</translation>
    </message>
    <message>
        <source>From the web shop</source>
        <translation>Từ trang web</translation>
    </message>
    <message>
        <source>counter staff</source>
        <translation>nhân viên quầy</translation>
    </message>
    <message>
        <source>store manager</source>
        <translation>quản lý cửa hàng</translation>
    </message>
    <message>
        <source>Everything refused</source>
        <translation>Từ chối tất cả</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Không gọi</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Không tin nhắn</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Không email</translation>
    </message>
    <message>
        <source>Some calls refused</source>
        <translation>Từ chối gọi một phần</translation>
    </message>
    <message>
        <source>Some messages refused</source>
        <translation>Từ chối tin một phần</translation>
    </message>
    <message>
        <source>Some e-mail refused</source>
        <translation>Từ chối email một phần</translation>
    </message>
    <message>
        <source>{channel}: refused</source>
        <translation>{channel}: đã từ chối</translation>
    </message>
    <message>
        <source>{channel}: refused in part</source>
        <translation>{channel}: từ chối một phần</translation>
    </message>
    <message>
        <source>{channel}: agreed</source>
        <translation>{channel}: được phép</translation>
    </message>
    <message>
        <source>{channel}: agreed in part</source>
        <translation>{channel}: được phép một phần</translation>
    </message>
    <message>
        <source>{channel}: never asked</source>
        <translation>{channel}: chưa hỏi</translation>
    </message>
    <message>
        <source>Do not call, message or e-mail {person}, for whatever reason.</source>
        <translation>Không gọi, nhắn tin hay gửi email cho {person}, vì bất cứ lý do gì.</translation>
    </message>
    <message>
        <source>call</source>
        <translation>gọi điện</translation>
    </message>
    <message>
        <source>message</source>
        <translation>nhắn tin</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>gửi email</translation>
    </message>
    <message>
        <source> or </source>
        <translation> hay </translation>
    </message>
    <message>
        <source>Do not {verbs} {person}, for whatever reason.</source>
        <translation>Không {verbs} cho {person}, vì bất cứ lý do gì.</translation>
    </message>
    <message>
        <source>Refused for some purposes: {channels}. See the consent panel.</source>
        <translation>Từ chối vài mục đích: {channels}. Xem bảng đồng ý.</translation>
    </message>
</context>
<context>
    <name>_BothModel</name>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Gõ ở đây</translation>
    </message>
    <message>
        <source>Saved meanwhile</source>
        <translation>Đã lưu trong lúc đó</translation>
    </message>
</context>
</TS>
